// `pnpm test`: everything that proves the product. What this machine cannot run is said to be skipped.
import { verifierTout } from './lib/derouler.ts';
import {
  construire,
  directions,
  essais,
  generes,
  inutiles,
  parcours,
  style,
  testsPurs,
  testsServeur,
  testsSite,
  types,
} from './lib/verifications.ts';

// The two builds go first, side by side; the short checks fill the second core; the tests then run alone.
await verifierTout((env) => [
  construire.serveur,
  construire.site,
  testsSite(env),
  testsPurs(env),
  generes(env),
  ...types(env),
  style(env),
  inutiles(env),
  directions(env),
  testsServeur('sqlite', env),
  testsServeur('mysql', env),
  ...essais(env),
  parcours(env),
]);
