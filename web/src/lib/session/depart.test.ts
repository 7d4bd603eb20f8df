import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const partis: string[] = [];
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('fetch', async (adresse: string) => {
    partis.push(adresse);
    return new Response();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  partis.length = 0;
});

it('what is asked while the session ends does not go out', async () => {
  const { demander, partirPar, signalDeDepart } = await import('./depart');
  await demander('/avant');
  const flux = signalDeDepart();
  await partirPar(async () => {
    void demander('/pendant');
    await fetch('/fin');
  });
  void demander('/apres');
  await vi.waitFor(() => expect(partis).toContain('/fin'));
  expect(partis).toEqual(['/avant', '/fin']);
  expect(flux.aborted).toBe(true);
});

it('a session that could not end goes on, with what was asked meanwhile', async () => {
  const { demander, partirPar, signalDeDepart } = await import('./depart');
  let retenue: Promise<Response> | undefined;
  const depart = partirPar(async () => {
    retenue = demander('/pendant');
    throw new Error('nobody answers');
  });
  await expect(depart).rejects.toThrow('nobody answers');
  await retenue;
  await demander('/apres');
  expect(partis).toEqual(['/pendant', '/apres']);
  expect(signalDeDepart().aborted).toBe(false);
});
