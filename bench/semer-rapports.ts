import type { Base } from './base.ts';

const OFFRES = 82;
const PROMOTIONS = 20;
const INTERVENANTS = 50;
const CLIENTS = 200_000;
const STATUTS = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'RESILIEE', 'RESILIEE', 'SUSPENDUE', 'ANNULEE'];
const MOTIFS = ['Déménagement', 'Trop cher', 'Concurrence', 'Qualité du service', 'Décès', 'Ne dit pas pourquoi', null];
/** As heavy as the real terms of a subscription: whoever reads rows instead of an index pays for it. */
const TERMES = JSON.stringify({ mois: Array(12).fill('104.17'), tarif: {}, etapes: [], suite: 'x'.repeat(600) });

const DEBUT = Date.UTC(2023, 10, 1);
const DUREE = Date.UTC(2026, 10, 1) - DEBUT;
const ecrit = (ms: number) => new Date(ms);
const JOUR = 86_400_000;

/** Three years of subscriptions, uses of promotions, interventions and traces; rows are a function of their number. */
export async function semerRapports(base: Base, taille: number): Promise<void> {
  const signees = { creerA: ecrit(DEBUT), modifierA: ecrit(DEBUT), version: 1 };
  const instant = (n: number) => DEBUT + Math.floor((n / (taille + 1)) * DUREE);
  await base.remplir('offre', OFFRES, (id) => ({
    ...{ ...signees, id, code: `BANC-${id}`, nomFr: `Offre ${id}`, nomEn: `Offer ${id}` },
    ...{ statut: 'ACTIVE', recherche: `banc-${id}`, reglementee: 0 },
  }));
  await base.remplir('promotion', PROMOTIONS, (id) => ({
    ...{ ...signees, id, code: `BANC-${id}`, nomFr: `Promotion ${id}`, nomEn: `Promotion ${id}`, statut: 'ACTIVE' },
    ...{ action: 'MONTANT', valeur: '5', duree: 'TOUJOURS', priorite: id, exclusive: 0, recherche: `banc-${id}` },
  }));
  await base.remplir('souscription', taille, (id) => {
    const statut = STATUTS[(id * 31) % STATUTS.length] ?? 'ACTIVE';
    const finie = statut === 'RESILIEE' || statut === 'ANNULEE';
    return {
      ...{ id, version: 1, creerA: ecrit(instant(id)), modifierA: ecrit(instant(id)), clientId: 1 + (id % CLIENTS) },
      ...{ numero: `+336${String(id).padStart(8, '0')}`, offreId: 1 + ((id * 7919) % OFFRES), versionOffreId: 1 },
      ...{ puissance: 6, statut, canal: ['SITE', 'STANDARD', 'API'][id % 3], test: id % 50 === 0 ? 1 : 0 },
      ...{ termes: TERMES, dateDebut: ecrit(instant(id)), dateFin: finie ? ecrit(instant(id) + 90 * JOUR) : null },
      motif: finie ? (MOTIFS[id % MOTIFS.length] ?? null) : null,
    };
  });
  await base.remplir('utilisation_promotion', Math.floor(taille * 0.3), (n) => ({
    ...{ promotionId: 1 + (n % PROMOTIONS), souscriptionId: n * 3, clientId: 1 + ((n * 3) % CLIENTS) },
    ...{ gain: ((n % 12_000) / 100).toFixed(2), creerA: ecrit(instant(n * 3)) },
    rendueA: n % 20 === 0 ? ecrit(instant(n * 3) + JOUR) : null,
  }));
  await semerPersonnes(base);
  await semerInterventions(base, taille, instant);
  // By hand: those of the system would be sealed while we measure.
  await base.remplir('trace', taille, (n) => ({
    ...{ origine: 'MANUELLE', utilisateurId: 1 + (n % INTERVENANTS), action: `action${n % 40}`, application: 'banc' },
    ...{ resultat: n % 25 === 0 ? 'REFUS' : 'SUCCES', creerA: ecrit(instant(n)), version: 1 },
  }));
  await base.analyser('souscription', 'utilisation_promotion', 'intervention', 'trace');
}

async function semerPersonnes(base: Base): Promise<void> {
  await base.remplir('utilisateur', INTERVENANTS, (n) => ({
    ...{ nom: `Nom${n}`, prenom: 'Prénom', login: `i${n}`, email: `i${n}@exemple.fr`, statut: 'ACTIF', langue: 'FR' },
    ...{ theme: 'AUTO', nomRecherche: `nom${n} prenom`, creerA: ecrit(DEBUT), modifierA: ecrit(DEBUT) },
  }));
}

async function semerInterventions(base: Base, taille: number, instant: (n: number) => number): Promise<void> {
  const statuts = await base.lire<{ id: number; etape: string }>(
    "select id, etape from statut_intervention where etape in ('EN_COURS', 'CLOTUREE', 'ANNULEE')",
  );
  const urgences = await base.lire<{ id: number }>('select id from degre_urgence');
  await base.remplir('intervention', taille, (id) => {
    const { id: statutId, etape } = statuts[id % statuts.length] ?? { id: 0, etape: 'EN_COURS' };
    const apres = (heures: number) => ecrit(instant(id) + (heures + (id % 200)) * 3_600_000);
    return {
      ...{ id, titre: `compteur numéro ${id}`, adresse: `${id % 200} rue des lilas`, etape, statutId },
      ...{ urgenceId: urgences[id % urgences.length]?.id, clientId: 1, standardisteId: 1 },
      ...{
        intervenantId: 2 + (id % INTERVENANTS),
        echeance: apres(72),
        clientARepondu: 0,
        contestee: 0,
        secondeVisite: 0,
      },
      realiseeA: etape === 'CLOTUREE' ? apres(2) : null,
      clotureeA: etape === 'CLOTUREE' ? apres(200) : null,
      annuleeA: etape === 'ANNULEE' ? apres(1) : null,
      ...{ creerA: ecrit(instant(id)), modifierA: ecrit(instant(id)) },
    };
  });
}
