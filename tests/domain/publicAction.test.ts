import { expect, it } from '@jest/globals';
import { catalogueEntryOf } from '../../domain/catalogue/index';
import { publicActionOf } from '../../domain/publicAction';
import { actionRow } from '../support/sampleDigest';

it('says what Microsoft and the catalogue say, and nothing of the tenant', () => {
  const { meaning, why, usersNotice } = catalogueEntryOf('AdminMFAV2', 'AzureAD');
  const row = actionRow({ owner: 'Mere Ngata', affected: 3, total: 9, reason: '4.29 points' });
  expect(publicActionOf(row, 'en')).toEqual({ controlId: 'AdminMFAV2', title: row.title, meaning, why, usersNotice });
});

it('has plain words for a control that the catalogue does not know', () => {
  const { meaning, why, usersNotice } = publicActionOf(actionRow({ controlId: 'brand_new', service: null }), 'en');
  expect([meaning, why, usersNotice].map((text) => text.length > 12)).toEqual([true, true, true]);
});
