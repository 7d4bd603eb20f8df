// `pnpm verify`: the fast part of `pnpm test`, before a commit.
import { verifierTout } from './lib/derouler.ts';
import {
  construire,
  directions,
  generes,
  inutiles,
  style,
  testsPurs,
  testsServeur,
  testsSite,
  types,
} from './lib/verifications.ts';

await verifierTout((env) => [
  construire.serveur,
  testsSite(env),
  testsPurs(env),
  generes(env),
  ...types(env),
  style(env),
  inutiles(env),
  directions(env),
  testsServeur('sqlite', env),
]);
