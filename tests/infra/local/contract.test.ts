import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import contract from '../../../infra/local/contract/graph-contract.json' with { type: 'json' };
import { makeContract } from '../../../scripts/make-graph-contract.mjs';

const METADATA = fileURLToPath(new URL('../../../../shared/graph/metadata-v1.0.xml', import.meta.url));

// The metadata lies beside the repository, not in it.
if (existsSync(METADATA)) {
  it("is what the script makes of Microsoft's metadata", () => {
    expect(makeContract(METADATA)).toEqual(contract);
  });
}

it('closes every object, so that a misspelt member is a breach', () => {
  const schemas = contract.components.schemas as Record<string, { type?: string; additionalProperties?: unknown }>;
  const open = Object.entries(schemas).filter(
    ([, { type, additionalProperties }]) => type === 'object' && additionalProperties !== false,
  );

  expect(open).toEqual([]);
});
