/** How often a property is tried. Mutation testing tries less often: it asks each property once for every mutant. */
export const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 2000) };
