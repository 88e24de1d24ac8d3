import { describe, expect, it } from '@jest/globals';
import { buildActionQueue } from '../../domain/actionQueue';
import { findAction, searchActions } from '../../domain/actionSearch';
import { aPicture, aProfile, aScore } from './tenants';
import { en } from '../support/english';

/** Made-up controls, so that the words are those given here and of the general entry of the catalogue. */
const plain = { service: null, category: null, threats: ['Q1'] };
const picture = aPicture(
  [aScore('ZebraCrossingV2', { category: null }), aScore('ABCZebra', { category: null })],
  [
    aProfile('z_kiwi', { ...plain, title: 'Guard kiwi orchard' }),
    aProfile('z_kiwi_long', { ...plain, title: 'Guard kiwi orchard fence' }),
    aProfile('z_kiwis', { ...plain, title: 'Guard every mango' }),
    aProfile('z_mango', { ...plain, title: ' Mango orchard ', service: 'Flamingo', category: 'Tundra' }),
    aProfile('z_threats', { ...plain, title: 'Glacier', threats: ['Penguin raid', 'Walrus raid'] }),
  ],
);
const queue = () => buildActionQueue(picture, en);
const search = (text: string, limit?: number) =>
  searchActions(queue(), text, limit)
    .map(({ controlId }) => controlId)
    .toSorted();
const find = (text: string) => {
  const found = findAction(queue(), text);
  if (found.kind === 'none') return [];
  return found.kind === 'one' ? [found.action.controlId] : found.actions.map(({ controlId }) => controlId).toSorted();
};

describe('the search over actions', () => {
  it.each<[string, string, string[]]>([
    ['all of the words, where an action has all', 'orchard fence', ['z_kiwi_long']],
    ['any of the words, where none has all', 'glacier fence', ['z_kiwi_long', 'z_threats']],
    ['a word of the title', 'glacier', ['z_threats']],
    ['the service', 'flamingo', ['z_mango']],
    ['the category', 'tundra', ['z_mango']],
    ['each of several threats', 'walrus', ['z_threats']],
    ['a word inside an id', 'crossing', ['ZebraCrossingV2']],
    ['a word that follows an abbreviation inside an id', 'zebra', ['ABCZebra', 'ZebraCrossingV2']],
    ['an abbreviation inside an id', 'abc', ['ABCZebra']],
    ['a whole id', 'ABCZebra', ['ABCZebra']],
    ['any casing', 'GLACIER', ['z_threats']],
    ['the beginning of a word', 'gl', ['z_threats']],
    ['no single letter', 'g', []],
    ['two errors in a long word', 'galcier', ['z_threats']],
    ['no three errors in a long word', 'galciex', []],
    ['one error in a word of four or five letters', 'mangp', ['z_kiwis', 'z_mango']],
    ['one error in a word of four letters', 'kiwx', ['z_kiwi', 'z_kiwi_long']],
    ['no two errors in a word of five letters', 'magno', []],
    ['no error in a word of three letters', 'abd', []],
    ['small words counting for nothing', 'the glacier of a fence', ['z_kiwi_long', 'z_threats']],
  ])('finds %s: %p', (_name, text, expected) => {
    expect(search(text)).toEqual(expected);
  });

  it.each('a an and are by for in is not of on or that the to with'.split(' '))('finds nothing by %p alone', (word) => {
    const told = aPicture([], [aProfile('z_told', { title: `Zoo ${word} ${word.toUpperCase()} zoo` })]);
    expect(searchActions(buildActionQueue(told, en), word)).toEqual([]);
    expect(searchActions(buildActionQueue(told, en), `${word.toUpperCase()} zoo`)).toHaveLength(1);
  });

  it('finds the threats of an action as words of their own', () => {
    expect(search('walrus raid')).toEqual(['z_threats']);
    expect(search('penguin walrus')).toEqual(['z_threats']);
  });

  it('gives the best first, and no more than asked for', () => {
    expect(search('orchard', 2)).toHaveLength(2);
    expect(search('orchard', 0)).toEqual([]);
    expect(search('orchard')).toHaveLength(3);
  });

  it('answers the same when it is asked again', () => {
    const rows = queue();
    expect(searchActions(rows, 'orchard')).toEqual(searchActions(rows, 'orchard'));
  });
});

describe('the action somebody means', () => {
  it.each<[string, string, string[]]>([
    ['has that id, though others begin with it', ' Z_KIWI ', ['z_kiwi']],
    ['has that title, though others contain it', ' guard kiwi ORCHARD ', ['z_kiwi']],
    ['has that title apart from spaces', 'mango orchard', ['z_mango']],
    ['is one of those the search finds', 'orchard', ['z_kiwi', 'z_kiwi_long', 'z_mango']],
    ['is the only one the search finds', 'fence', ['z_kiwi_long']],
    ['is none for nothing', '   ', []],
  ])('%s: %p', (_name, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('is one of eight choices at the most', () => {
    const many = Array.from({ length: 12 }, (_, place) => aProfile(`z_${place}`, { title: `Orchard number ${place}` }));
    const found = findAction(buildActionQueue(aPicture([], many), en), 'orchard');
    expect(found.kind === 'several' && found.actions).toHaveLength(8);
  });
});
