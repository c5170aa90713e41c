import { describe, expect, test } from 'vitest';
import type { PaletteEntry } from '../../src/ui/palette/entry.ts';
import { foundIn, markedIn, searchable } from '../../src/ui/palette/match.ts';

function entry(label: string, more: Partial<PaletteEntry> = {}): PaletteEntry {
  return { id: label, group: 'actions', label, run: () => undefined, ...more };
}

function find(search: string, ...entries: readonly PaletteEntry[]): string[] {
  return foundIn(searchable(entries, 'en'), search, 'en').map(({ entry: { label } }) => label);
}

describe('what is found', () => {
  test.each<[search: string, label: string, found: boolean]>([
    ['veto', 'Veto', true],
    ['VETO', 'veto', true],
    ['cote', 'Côte d’Ivoire', true],
    ['Côte', 'Cote d’Ivoire', true],
    ['co\u0302te', 'Côte d’Ivoire', true],
    ['türkiye', 'Turkiye', true],
    ['iz', 'İzmir', true],
    ['record the', 'Back to the record', true],
    ['  back   record ', 'Back to the record', true],
    ['rec', 'Back to the record', true],
    ['cord', 'Back to the record', true],
    ['back veto', 'Back to the record', false],
    ['backto', 'Back to the record', false],
    ['s/2016/846', 'Put S/2016/846 to the vote', true],
    ['846', 'Put S/2016/846 to the vote', true],
    ['.*', 'Anything', false],
    ['сирия', 'Сирия', true],
  ])('“%s” in “%s”: %s', (search, label, found) => {
    expect(find(search, entry(label))).toEqual(found ? [label] : []);
  });

  test.each<[search: string, order: readonly string[]]>([
    ['no', ['No', 'Now', 'A No that is no veto', 'Unknown']],
    ['play', ['Play', 'Play on', 'How it plays', 'Display']],
    ['step back', ['Step back', 'One step back', 'Backstep']],
  ])('“%s”: the beginning of the label before that of a word, and that before its middle', (search, order) => {
    expect(find(search, ...order.toReversed().map((label) => entry(label)))).toEqual(order);
  });

  test('a word of the label counts for more than one of the note, and that for more than what is not shown', () => {
    const [one, two, three] = [
      entry('Chances'),
      entry('Power', { note: 'chances' }),
      entry('Rules', { also: ['chances'] }),
    ];
    expect(find('chances', three, two, one)).toEqual(['Chances', 'Power', 'Rules']);
  });

  test('the part of a label that is its own counts, where it is all that was asked for', () => {
    const settings = ['System', 'Light', 'Dark'].map((own) => entry(`Light or dark: ${own}`, { own }));
    expect(find('dark', ...settings)[0]).toBe('Light or dark: Dark');
    expect(find('light', ...settings)[0]).toBe('Light or dark: Light');
  });

  test('of two alike, what can be done now comes first; else they keep their order', () => {
    expect(find('undo', entry('Undo a', { off: 'nothing' }), entry('Undo b'), entry('Undo c'))).toEqual([
      'Undo b',
      'Undo c',
      'Undo a',
    ]);
  });

  test('without a word there is everything but what has to be searched for', () => {
    const many = entry('Second the draft', { note: 'Angola', searched: 'byNote' });
    const one = entry('Withdraw', { searched: 'always' });
    expect(find('  ', entry('Play'), one, many)).toEqual(['Play']);
    expect(find('draft', one, many)).toEqual([]);
    expect(find('draft angola', one, many)).toEqual(['Second the draft']);
    expect(find('with', one, many)).toEqual(['Withdraw']);
  });

  test('what is not shown anyway is shown where it was found, and only there', () => {
    const russia = entry('Russia', { note: 'permanent member', also: ['Soviet Union', 'USSR'] });
    const also = (search: string) => foundIn(searchable([russia], 'en'), search, 'en').map((found) => found.also);
    expect(also('soviet permanent')).toEqual([['Soviet Union']]);
    expect(also('russia')).toEqual([[]]);
    expect(also('s')).toEqual([[]]);
  });
});

describe('what is marked', () => {
  const marked = (text: string, search: string) =>
    markedIn(text, search, 'en')
      .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
      .join('');
  test.each<[text: string, search: string, shown: string]>([
    ['Back to the record', 'rec', 'Back to the [rec]ord'],
    ['Back to the record', 'record back', '[Back] to the [record]'],
    ['Back to the record', 'cord', 'Back to the re[cord]'],
    ['Côte d’Ivoire', 'cote', '[Côte] d’Ivoire'],
    ['Co\u0302te', 'co', '[Co\u0302]te'],
    ['No, and no more; unknown', 'no', '[No], and [no] more; unknown'],
    ['Security', 'sec security', '[Security]'],
    ['🇫🇷 France', 'fr', '🇫🇷 [Fr]ance'],
    ['Veto', '', 'Veto'],
    ['Veto', 'chances', 'Veto'],
    ['', 'a', ''],
  ])('%s, searched for “%s”', (text, search, shown) => {
    expect(marked(text, search)).toBe(shown);
  });

  test('the pieces are the text again', () => {
    for (const search of ['o', 'the r', 'İ i', 'c t e']) {
      expect(
        markedIn('İzmir, the Côte and the record', search, 'en')
          .map(({ text }) => text)
          .join(''),
      ).toBe('İzmir, the Côte and the record');
    }
  });
});
