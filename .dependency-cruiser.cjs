/**
 * Which house may ask which (docs/ARCHITECTURE.md): socle ← plateforme ← interventions, offres ← rapport ← app. A type
 * that is imported counts as any import. Tests start the whole application, and are free.
 */
const PERMISES = {
  socle: [],
  plateforme: ['socle'],
  interventions: ['socle', 'plateforme'],
  offres: ['socle', 'plateforme'],
  rapport: ['socle', 'plateforme', 'interventions', 'offres'],
  app: ['socle', 'plateforme', 'interventions', 'offres', 'rapport'],
};

const directions = Object.entries(PERMISES).map(([maison, autres]) => ({
  name: `${maison}-demande-plus-haut`,
  comment: `server/src/${maison}/ imports nothing but ${[maison, ...autres].join(', ')}`,
  severity: 'error',
  from: { path: `^server/src/${maison}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^server/', pathNot: `^server/(src/(${[maison, ...autres].join('|')})/|package\\.json$)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'le-produit-importe-un-essai',
      comment: 'What runs imports no test, nor what only tests use',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '(^server/test/|\\.test\\.ts$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
