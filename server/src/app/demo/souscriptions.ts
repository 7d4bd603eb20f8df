import type { SouscrireOffreInput } from '../../offres/souscription/souscription.inputs.ts';
import { SouscriptionResolver } from '../../offres/souscription/souscription.resolver.ts';
import * as vie from '../../offres/souscription/vie.service.ts';
import { type Contrat, contrats } from './contrats.ts';
import type { Evenement } from './evenements.ts';
import type { Catalogue } from './offres.ts';
import { PROGRAMME_DEMO } from './personnes.ts';
import { jours, type Scene } from './scene.ts';

const souscriptions = new SouscriptionResolver();
const MOTIFS = ['Déménagement', 'Prix trop élevé', 'Parti chez un autre fournisseur', 'Logement vendu'] as const;
const PUISSANCES = [6, 9, 6, 12, 6, 9] as const;

export function souscriptionsDe(scene: Scene, catalogue: Catalogue): Evenement[] {
  return contrats(scene.maintenant()).map((contrat) => ({
    quand: contrat.quand,
    faire: () => souscrire(scene, catalogue, contrat),
  }));
}

/** By the client on the website, by a standardiste on the telephone, or by the telephone exchange's program. */
async function souscrire(scene: Scene, catalogue: Catalogue, contrat: Contrat): Promise<Evenement[]> {
  const { client, code, quand, graine, codePromotion, dateDebut } = contrat;
  const offre = catalogue.get(code);
  const voulue = PUISSANCES[graine % PUISSANCES.length] ?? 6;
  const qui = [client, 'standardiste', client, 'standardiste2', PROGRAMME_DEMO.login][graine % 5] ?? client;
  const input: SouscrireOffreInput = {
    offreId: offre?.id ?? '',
    puissance: offre?.puissances.includes(voulue) ? voulue : 9,
    kwhParAn: 2000 + (graine % 70) * 100,
    ...(qui !== client && { clientId: await scene.id(client) }),
    ...(codePromotion !== undefined && { codePromotion }),
    ...(dateDebut !== undefined && { dateDebut }),
  };
  const { souscription } = await scene.faire(qui, quand, 'souscrireOffre', (c) =>
    souscriptions.souscrireOffre(input, c),
  );
  const { id, version } = souscription;
  return suivre(scene, contrat, { id: String(id), version });
}

function suivre(scene: Scene, { client, quand, graine, suite }: Contrat, lue: { id: string; version: number }) {
  const standardiste = graine % 2 === 0 ? 'standardiste' : 'standardiste2';
  const apres = (nombre: number, qui: string, fonction: keyof typeof FONCTIONS, motif: string): Evenement[] => {
    const jour = jours(quand, nombre);
    // What would come tomorrow has not happened yet.
    if (jour >= scene.maintenant()) return [];
    const version = fonction === 'reprendreSouscription' ? lue.version + 1 : lue.version;
    const faire = async () => {
      const input = { id: lue.id, version, motif };
      await scene.faire(qui, jour, fonction, (c) => FONCTIONS[fonction](c, input));
      return [];
    };
    return [{ quand: jour, faire }];
  };
  const motif = MOTIFS[graine % MOTIFS.length] ?? MOTIFS[0];
  switch (suite) {
    case 'RESILIER':
      return apres(35 + (graine % 60), graine % 3 === 0 ? standardiste : client, 'resilierSouscription', motif);
    case 'ANNULER':
      return apres(3, client, 'resilierSouscription', 'A changé d’avis');
    case 'REFUSER':
      return apres(2, standardiste, 'resilierSouscription', 'Compteur introuvable');
    case 'SUSPENDRE':
    case 'SUSPENDRE_REPRENDRE': {
      const suspendue = apres(30, standardiste, 'suspendreSouscription', 'Deux factures impayées');
      if (suite === 'SUSPENDRE') return suspendue;
      return [...suspendue, ...apres(44, standardiste, 'reprendreSouscription', '')];
    }
    default:
      return [];
  }
}

const FONCTIONS = {
  resilierSouscription: vie.resilier,
  suspendreSouscription: vie.suspendre,
  reprendreSouscription: vie.reprendre,
} as const;
