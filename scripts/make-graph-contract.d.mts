/** The contract as graph-contract.json holds it, made of Microsoft's metadata in CSDL. */
export function makeContract(xmlPath: string): unknown;
