import { openDB, type IDBPDatabase } from 'idb';
import type { Drawer } from './shelf.store.ts';

const DATABASE = 'horseshoe';
const STORE = 'shelf';
/** Of the database's form. A page of an older version cannot open a newer one, and says so. */
const VERSION = 1;

/** The browser's database. It is opened for each thing that is done, so that no tab stands in another's way. */
export async function openDrawer(): Promise<Drawer> {
  return {
    all: () =>
      opened(async (database) => {
        const { store, done } = database.transaction(STORE);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
        return keys.map((key, index) => [typeof key === 'string' ? key : JSON.stringify(key), values[index]] as const);
      }),
    change: (key, change) =>
      opened(async (database) => {
        const { store, done } = database.transaction(STORE, 'readwrite');
        const before: unknown = await store.get(key);
        const after = change(before);
        const write = after === before ? undefined : after === undefined ? store.delete(key) : store.put(after, key);
        await Promise.all([write, done]);
      }),
  };
}

async function opened<Result>(work: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
  const database = await openDB(DATABASE, VERSION, { upgrade: (made) => void made.createObjectStore(STORE) });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
