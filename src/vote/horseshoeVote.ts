import { VOTE_LETTERS } from '../../machines/rules/index.ts';
import { parseScenario, type Scenario } from '../scenario/index.ts';
import { voteIn, type RecordedVoteAnswer } from '../tools/index.ts';
import { questionSlug } from '../ui/app/route.ts';
import { html } from './dom.ts';
import { voteFigure } from './figure.ts';
import { quote, Refused, refusedFile, refusedVote } from './attributeProblem.ts';
import sheet from './vote.css?inline';
import { wordsIn, type Words } from './words.ts';

/** Put in by the build (vote.plugin.ts): where the file of each meeting is, from the folder above this script. */
declare const SCENARIOS_OF_SITE: Readonly<Record<string, string>>;

/** The page's folder: this script is in `embed/` of it. */
const SITE = new URL('../', import.meta.url).href;
/** From here on there is room for names outside of the arms, in pixels. */
const WIDE = 480;
const ATTRIBUTES = ['scenario', 'draft', 'votes', 'lang', 'site'] as const;

/** Where there is no browser, as on a server, the module can be imported all the same. */
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

interface Shown {
  readonly id: string | undefined;
  readonly scenario: Scenario;
  readonly answer: RecordedVoteAnswer;
}

/**
 * `<horseshoe-vote scenario="2016-10-08-aleppo" draft="S/2016/846" votes="RUS:A">`: one vote of a meeting, as recorded or with
 * other votes. What is wrong with an attribute stands in the element; nothing is thrown.
 */
export class HorseshoeVote extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  /** A result that comes about while somebody looks on is spoken. */
  readonly #told = html('p', { class: 'spoken', role: 'status' });
  readonly #content = html('div');
  readonly #sizes = new ResizeObserver(() => this.#follow(this.clientWidth >= WIDE));
  #isWide = true;
  #turn = 0;
  #shown: Shown | undefined;
  #read: { readonly address: string; readonly scenario: Scenario } | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles()]; // not as an element: a strict policy of the page around would refuse it
    root.append(this.#told, this.#content);
  }

  connectedCallback(): void {
    this.#isWide = this.clientWidth === 0 || this.clientWidth >= WIDE;
    this.#sizes.observe(this);
    void this.#update();
  }

  disconnectedCallback(): void {
    this.#sizes.disconnect();
    this.#turn += 1; // what is still being fetched is not waited for
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now && this.isConnected) void this.#update();
  }

  /** The id of a meeting, or the address of a scenario file. */
  get scenario(): string {
    return this.getAttribute('scenario') ?? '';
  }
  set scenario(value: string) {
    this.setAttribute('scenario', value);
  }

  /** The symbol of a draft or an amendment; without it, the first that was put to the vote. */
  get draft(): string {
    return this.getAttribute('draft') ?? '';
  }
  set draft(value: string) {
    this.setAttribute('draft', value);
  }

  /** Votes that are other than on record: `RUS:A,FRA:N`. */
  get votes(): string {
    return this.getAttribute('votes') ?? '';
  }
  set votes(value: string) {
    this.setAttribute('votes', value);
  }

  /** Several attributes that change together are one change. */
  async #update(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    await Promise.resolve();
    if (turn !== this.#turn) return;
    const words = this.#words();
    try {
      if (!this.#shown) this.#put(html('p', { class: 'loading' }, words.say('element.loading')));
      const { id, scenario } = await this.#fetched();
      if (turn !== this.#turn) return;
      const text = this.getAttribute('draft');
      const answer = voteIn(scenario, { votes: this.votes, ...(text === null ? {} : { text }) });
      if (!answer.ok) throw refusedVote(answer.problem);
      const isFirst = this.#shown === undefined;
      this.#shown = { id, scenario, answer };
      this.#draw(words);
      if (!isFirst) this.#told.textContent = this.#content.querySelector('.headline')?.textContent ?? '';
    } catch (error) {
      if (turn === this.#turn) this.#refuse(words, error);
    }
  }

  async #fetched(): Promise<{ readonly id: string | undefined; readonly scenario: Scenario }> {
    const named = this.scenario.trim();
    if (named === '') throw new Refused((say) => say('element.scenario.missing'));
    const path = Object.hasOwn(SCENARIOS_OF_SITE, named) ? SCENARIOS_OF_SITE[named] : undefined;
    const address = path === undefined ? addressOf(named) : new URL(path, this.#site()).href;
    if (this.#read?.address !== address) this.#read = { address, scenario: await fetched(named, address) };
    return { id: path === undefined ? undefined : named, scenario: this.#read.scenario };
  }

  #site(): string {
    const site = this.getAttribute('site');
    return site === null ? SITE : new URL(site.endsWith('/') ? site : `${site}/`, document.baseURI).href;
  }

  #words(): Words {
    const around = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return wordsIn(around);
  }

  #follow(isWide: boolean): void {
    if (isWide === this.#isWide) return;
    this.#isWide = isWide;
    if (this.#shown) this.#draw(this.#words());
  }

  #draw(words: Words): void {
    if (!this.#shown) return;
    const { id, scenario, answer } = this.#shown;
    const site = this.#site();
    const before = this.#content.querySelector('details');
    const hadFocus = before?.contains(this.shadowRoot?.activeElement ?? null) === true;
    const flagAt = (code: string) => new URL(`flags/${code}.svg`, site).href;
    const page = id === undefined ? undefined : pageOf(site, id, answer);
    this.#put(
      voteFigure({ words, scenario, answer, isWide: this.#isWide, flagAt, page, dir: this.getAttribute('dir') }),
    );
    const details = this.#content.querySelector('details');
    if (!details || !before) return;
    details.open = before.open;
    if (hadFocus) details.querySelector('summary')?.focus();
  }

  #refuse({ say, language }: Words, error: unknown): void {
    this.#shown = undefined;
    const problem = error instanceof Refused ? error.told(say) : say('element.failed', { error: String(error) });
    this.#put(html('p', { class: 'problem', role: 'alert', lang: language }, say('element.problem', { problem })));
  }

  #put(content: HTMLElement): void {
    this.#content.replaceChildren(content);
  }
}

let sheetMade: CSSStyleSheet | undefined;

/** One for all elements of the page. */
function styles(): CSSStyleSheet {
  if (!sheetMade) {
    sheetMade = new CSSStyleSheet();
    sheetMade.replaceSync(sheet);
  }
  return sheetMade;
}

/** @throws {Refused} where it is no address: an id that is not known */
function addressOf(named: string): string {
  const isAddress = /[/.]/u.test(named) && URL.canParse(named, document.baseURI);
  if (isAddress) return new URL(named, document.baseURI).href;
  const expected = Object.keys(SCENARIOS_OF_SITE);
  throw new Refused((say) => say('element.scenario.unknown', { found: quote(named), expected: say.either(expected) }));
}

/** @throws {Refused} where it cannot be fetched, or is no scenario */
async function fetched(named: string, address: string): Promise<Scenario> {
  const text = await textAt(address).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refused((say) => say('element.scenario.fetch', { found: quote(named), reason }));
  });
  const parsed = parseScenario(text, named);
  if (!parsed.ok) throw refusedFile(parsed);
  return parsed.scenario;
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return await response.text();
}

/** The same vote in the page, with the same votes. */
function pageOf(site: string, id: string, { question, votes, changed, act }: RecordedVoteAnswer): string {
  const symbol = question.kind === 'amendment' ? question.amendment : question.draft;
  if (!act) return new URL(`#/${id}/read`, site).href;
  const letters = changed.map((member) => `${member}=${VOTE_LETTERS[votes[member] ?? 'notParticipating']}`);
  const query = letters.length === 0 ? '' : `?votes=${symbol}:${letters.join(',')}`;
  return new URL(`#/${id}/try/${questionSlug(symbol)}/takes${query}`, site).href;
}

if (typeof customElements !== 'undefined' && !customElements.get('horseshoe-vote'))
  customElements.define('horseshoe-vote', HorseshoeVote);

declare global {
  interface HTMLElementTagNameMap {
    'horseshoe-vote': HorseshoeVote;
  }
}
