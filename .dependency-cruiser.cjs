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

/**
 * The website: config ← lib ← theme ← components ← domaine ← features ← i18n ← app. A feature is one concept with its
 * pages, and knows no other; what several of them show stands in domaine. `i18n` is the list of every concept's words.
 */
const ETAGES = ['config', 'lib', 'theme', 'components', 'domaine', 'features', 'i18n', 'app'];

const etages = ETAGES.map((etage, rang) => {
  const permis = ETAGES.slice(0, rang + 1);
  return {
    name: `site-${etage}-demande-plus-haut`,
    comment: `web/src/${etage}/ imports nothing but ${permis.join(', ')}`,
    severity: 'error',
    from: { path: `^web/src/${etage}/` },
    to: { path: '^(web|server)/', pathNot: `^web/src/(${permis.join('|')})/` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    ...etages,
    {
      name: 'site-un-concept-en-demande-un-autre',
      comment: 'A folder of web/src/domaine/ or web/src/features/ imports none of its neighbours',
      severity: 'error',
      from: { path: '^web/src/(domaine|features)/([^/]+)/' },
      to: { path: '^web/src/$1/', pathNot: '^web/src/$1/$2/' },
    },
    {
      name: 'introuvable',
      comment: 'An import that is not found here escapes the other rules',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'site-cercle',
      comment: 'No file of the website imports itself through others',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { circular: true },
    },
    {
      name: 'le-produit-importe-un-essai',
      comment: 'What runs imports no test, nor what only tests use',
      severity: 'error',
      from: { path: '^(server|web)/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '(^server/test/|\\.test\\.ts$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    // What `@/` means in the website.
    tsConfig: { fileName: 'web/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
