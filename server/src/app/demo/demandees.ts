import type { DemanderInterventionInput } from '../../interventions/demande/demande.inputs.ts';
import * as demandes from '../../interventions/demande/demande.service.ts';
import { type Evenement, seul } from './evenements.ts';
import { plus, type Scene } from './scene.ts';

type Demandee = DemanderInterventionInput & { login: string; minutes: number; refusee?: string };

/** What clients have asked for by themselves, so many minutes ago. */
const DEMANDEES: readonly Demandee[] = [
  {
    ...{ login: 'client', minutes: 6 * 24 * 60, titre: 'Lave-linge qui ne vidange plus' },
    ...{
      description: 'Il s’arrête plein d’eau depuis dimanche.',
      adresse: '12 rue des Lilas, Lyon',
      codePostal: '69003',
    },
    refusee: 'Nous ne réparons pas l’électroménager. Le vendeur de l’appareil vous dira qui appeler.',
  },
  {
    ...{ login: 'client', minutes: 95, titre: 'Radiateur du salon froid' },
    description: 'Les autres chauffent. J’ai purgé celui-ci deux fois, sans effet.',
    ...{ adresse: '12 rue des Lilas, Lyon', codePostal: '69003', disponibilites: 'Le matin, sauf mardi.' },
  },
  {
    ...{ login: 'client.12', minutes: 26 * 60, titre: 'Prise du garage noircie' },
    ...{ adresse: '4 impasse du Moulin, Villefranche-sur-Saône', codePostal: '69400' },
    disponibilites: 'Après 17 h en semaine, toute la journée le samedi.',
  },
  {
    ...{ login: 'client.31', minutes: 20, titre: 'Le disjoncteur saute quand le four chauffe' },
    description: 'Tous les soirs depuis une semaine.',
    ...{ adresse: '27 avenue Jean-Jaurès, Bourgoin-Jallieu', codePostal: '38300' },
  },
];

export function demandees(scene: Scene): Evenement[] {
  const maintenant = scene.maintenant();
  return DEMANDEES.map(({ login, minutes, refusee, ...input }) => {
    const quand = plus(maintenant, -minutes);
    return seul(quand, async () => {
      const { id, version } = await scene.faire(login, quand, 'demanderIntervention', (c) =>
        demandes.demander(c, input),
      );
      if (refusee === undefined) return;
      const refus = { id: String(id), version, motif: refusee };
      await scene.faire('standardiste', plus(quand, 50), 'refuserDemande', (c) => demandes.refuser(c, refus));
    });
  });
}
