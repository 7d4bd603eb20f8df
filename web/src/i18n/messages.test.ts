import { expect, it } from 'vitest';
import { messages } from './messages';

/** `commun.liste.vide` → what it says. */
const aPlat = (dits: object, prefixe = ''): [string, string][] =>
  Object.entries(dits).flatMap(([cle, dit]) =>
    typeof dit === 'string' ? [[`${prefixe}${cle}`, dit] as [string, string]] : aPlat(dit, `${prefixe}${cle}.`),
  );
/** A move whose dialog explains itself says nothing above it. */
const PARFOIS_VIDE = /^intervention\.mouvement\.\w+\.explication$/;

it('says in both languages whatever is said in one, and says something', () => {
  const [fr, en] = [aPlat(messages.fr), aPlat(messages.en)];
  expect(fr.length).toBeGreaterThan(1000);
  expect(fr.map(([cle]) => cle).sort()).toEqual(en.map(([cle]) => cle).sort());
  const vides = [...fr, ...en].filter(([cle, dit]) => dit.trim() === '' && !PARFOIS_VIDE.test(cle));
  expect(vides.map(([cle]) => cle)).toEqual([]);
});
