import { describe, expect, it } from 'vitest';
import { pourQui } from './pour-qui.ts';

const [CLIENT, STANDARDISTE, INTERVENANT, ANCIEN, AUTRE] = [1, 2, 3, 4, 5];

const liens = { clientId: CLIENT, standardisteId: STANDARDISTE, intervenantId: INTERVENANT };
const evenement = (type: string, donnees: Record<string, string | number | boolean | null> = {}) => ({
  ...{ type, sujetId: 7, acteurId: INTERVENANT },
  donnees: { ...liens, ...donnees },
});
const regard = (utilisateurId: number, tient: { toutes?: boolean; interne?: boolean; equipe?: number[] } = {}) => ({
  utilisateurId,
  ...{ toutes: false, interne: false, equipe: [] },
  ...tient,
});

const dit = { id: 7, acteurId: INTERVENANT, retiree: false };
const retiree = { id: 7, acteurId: null, retiree: true };

describe('qui entend parler d’un événement', () => {
  it('ceux à qui est l’intervention, et qui les voit toutes', () => {
    for (const qui of [regard(CLIENT), regard(STANDARDISTE), regard(INTERVENANT), regard(AUTRE, { toutes: true })])
      expect(pourQui(qui, evenement('REALISEE'))).toEqual({ ...dit, type: 'REALISEE' });
    expect(pourQui(regard(AUTRE), evenement('REALISEE'))).toBeNull();
  });

  it('les collègues de son standardiste, comme le personnel', () => {
    const collegue = { equipe: [STANDARDISTE] };
    expect(pourQui(regard(AUTRE, collegue), evenement('DECLINEE'))).toEqual({ ...dit, type: 'DECLINEE' });
    expect(pourQui(regard(CLIENT, collegue), evenement('DECLINEE'))).toEqual({ ...dit, type: 'DECLINEE' });
    expect(pourQui(regard(AUTRE, { equipe: [CLIENT, INTERVENANT] }), evenement('DECLINEE'))).toBeNull();
  });

  it.each([
    evenement('COMMENTAIRE_INTERNE'),
    evenement('COMMENTAIRE_MODIFIE', { interne: true }),
    evenement('COMMENTAIRE_SUPPRIME', { interne: true }),
  ])('$type interne : qui tient COMMENTAIRE_INTERNE, même à lui', (un) => {
    expect(pourQui(regard(CLIENT), un)).toBeNull();
    expect(pourQui(regard(AUTRE, { toutes: true }), un)).toBeNull();
    expect(pourQui(regard(STANDARDISTE, { interne: true }), un)?.type).toBe(un.type);
    expect(pourQui(regard(ANCIEN), { ...un, donnees: { ...un.donnees, ancienIntervenantId: ANCIEN } })).toBeNull();
  });

  it('qui l’a perdue l’apprend, sans savoir de qui ni ce qui lui arrive', () => {
    const perdue = { ancienIntervenantId: ANCIEN, ancienClientId: AUTRE };
    expect(pourQui(regard(ANCIEN), evenement('REPLANIFIEE', perdue))).toEqual({ ...retiree, type: 'LIBEREE' });
    expect(pourQui(regard(ANCIEN), evenement('ANNULEE', perdue))).toEqual({ ...retiree, type: 'ANNULEE' });
    expect(pourQui(regard(AUTRE), evenement('INTERVENTION_MODIFIEE', perdue))?.retiree).toBe(true);
    const toujours = evenement('REPLANIFIEE', { ancienIntervenantId: INTERVENANT });
    expect(pourQui(regard(INTERVENANT), toujours)).toEqual({ ...dit, type: 'REPLANIFIEE' });
  });

  it('d’une supprimée il reste l’identifiant', () => {
    expect(pourQui(regard(CLIENT), evenement('INTERVENTION_SUPPRIMEE'))).toEqual({
      ...retiree,
      type: 'INTERVENTION_SUPPRIMEE',
    });
    expect(pourQui(regard(AUTRE), evenement('INTERVENTION_SUPPRIMEE'))).toBeNull();
  });

  it('un client n’apprend pas qui a décliné', () => {
    expect(pourQui(regard(CLIENT), evenement('DECLINEE'))).toEqual({ ...dit, type: 'LIBEREE', acteurId: null });
    expect(pourQui(regard(STANDARDISTE), evenement('DECLINEE'))).toEqual({ ...dit, type: 'DECLINEE' });
  });
});
