import type { EntityManager } from '@mikro-orm/core';
import * as commentaires from '../../interventions/commentaire/commentaire.service.ts';
import type { Intervention } from '../../interventions/intervention/intervention.entity.ts';
import { creer } from '../../interventions/intervention/intervention.service.ts';
import type { Etape, FonctionMouvement, ValeursMouvement } from '../../interventions/intervention/machine.ts';
import { demander, poserCreneau } from '../../interventions/intervention/mouvements.service.ts';
import { StatutIntervention } from '../../interventions/statut/statut.entity.ts';
import { DegreUrgence } from '../../interventions/urgence/urgence.entity.ts';
import { DUREE_MAX_MINUTES } from './agenda.ts';
import type { Dossier } from './dossiers.ts';
import { type Evenement, seul } from './evenements.ts';
import { ANNULATIONS, ATTENTES, CONTESTATIONS, DECLINS, ECHANGES, NOTES } from './paroles.ts';
import { jours, plus, type Scene } from './scene.ts';

type Lue = Pick<Intervention, 'id' | 'version'>;

/** The company at work: each request from the call to its end, through the functions that people use. */
export class Visites {
  private constructor(
    private readonly scene: Scene,
    private readonly urgences: ReadonlyMap<string, string>,
    private readonly statuts: ReadonlyMap<Etape, string>,
  ) {}

  static async ouvrir(scene: Scene, em: EntityManager): Promise<Visites> {
    const urgences = await em.find(DegreUrgence, {});
    // The last one wins: the first in the order of the list.
    const statuts = await em.find(StatutIntervention, {}, { orderBy: { ordre: 'desc' } });
    return new Visites(
      scene,
      new Map(urgences.map(({ libelleFr, id }) => [libelleFr, String(id)])),
      new Map(statuts.map(({ etape, id }) => [etape, String(id)])),
    );
  }

  /** The call; all that follows from it comes in its own time. */
  appel(dossier: Dossier): Evenement {
    const { recue, standardiste, client, sujet, description, lieu } = dossier;
    const faire = async () => {
      const clientId = await this.scene.id(client);
      const urgenceId = this.urgences.get(sujet.urgence) ?? '';
      const lue = await this.scene.faire(standardiste, recue, 'creerIntervention', (c) =>
        creer(c, { clientId, titre: sujet.titre, description, ...lieu, urgenceId }),
      );
      return [...this.conversation(dossier, lue), ...this.planification(dossier, lue)];
    };
    return { quand: recue, faire };
  }

  private planification(dossier: Dossier, { id, version }: Lue): Evenement[] {
    const { creneau, recue, standardiste, sujet, fin, alea } = dossier;
    if (!creneau) return [];
    const quand = plus(recue, alea.entier(4, 35));
    const faire = async () => {
      const intervenantId = await this.scene.id(creneau.intervenant);
      const planifiee = await this.scene.faire(standardiste, quand, 'planifierIntervention', (c) =>
        poserCreneau(c, {
          ...{ id: String(id), version, intervenantId, debut: creneau.debut.toJSDate() },
          dureeMinutes: Math.min(sujet.minutes, DUREE_MAX_MINUTES),
        }),
      );
      return fin === 'OUBLIE' ? [] : this.suite(dossier, planifiee, quand);
    };
    return [{ quand, faire }];
  }

  private suite(dossier: Dossier, lue: Lue, planifieeLe: Date): Evenement[] {
    const { creneau, standardiste, fin, alea } = dossier;
    if (!creneau) return [];
    if (fin === 'ANNULE') {
      const motif = alea.parmi(ANNULATIONS);
      return [this.mouvement(standardiste, plus(planifieeLe, 90), lue, 'annulerIntervention', 'ANNULEE', { motif })];
    }
    if (fin === 'DECLINE') {
      const champs = { motif: alea.parmi(DECLINS) };
      return [
        this.mouvement(
          creneau.intervenant,
          plus(planifieeLe, 50),
          lue,
          'changerStatutIntervention',
          'NOUVELLE',
          champs,
        ),
      ];
    }
    const debut = plus(creneau.debut.toJSDate(), alea.entier(-5, 14));
    return [
      this.mouvement(creneau.intervenant, debut, lue, 'changerStatutIntervention', 'EN_COURS', {}, (enCours) =>
        fin === 'ATTENTE' ? this.attente(dossier, enCours, debut) : this.travail(dossier, enCours, debut),
      ),
    ];
  }

  private attente({ creneau, alea }: Dossier, lue: Lue, debut: Date): Evenement[] {
    const motifAttente = alea.parmi(['CLIENT_ABSENT', 'PIECE', 'ACCES'] as const);
    const quand = plus(debut, 20);
    const champs = { motifAttente, reprisePrevue: jours(quand, alea.entier(1, 4)) };
    const intervenant = creneau?.intervenant ?? 'intervenant';
    return [
      this.mouvement(intervenant, quand, lue, 'changerStatutIntervention', 'EN_ATTENTE', champs),
      this.commentaire(intervenant, plus(quand, 1), lue, ATTENTES[motifAttente], motifAttente === 'ACCES'),
    ];
  }

  private travail(dossier: Dossier, lue: Lue, debut: Date): Evenement[] {
    const { creneau, standardiste, client, sujet, fin, alea } = dossier;
    const minutes = Math.max(10, Math.round(Math.min(sujet.minutes, 85) * (0.6 + alea.nombre() * 0.4)));
    const quand = plus(debut, minutes);
    const champs = { rapport: alea.parmi(sujet.rapports), minutes };
    const apres = (faite: Lue): Evenement[] => {
      if (fin === 'CONTESTE') {
        const input = { id: String(faite.id), texte: alea.parmi(CONTESTATIONS) };
        const le = plus(quand, 200);
        return [
          seul(le, () =>
            this.scene.faire(client, le, 'contesterIntervention', (c) => commentaires.contester(c, input)),
          ),
        ];
      }
      // The last days' are left to be closed.
      const close = jours(quand, alea.entier(2, 6));
      return [this.mouvement(standardiste, close, faite, 'cloturerIntervention', 'CLOTUREE', {})];
    };
    return [
      this.mouvement(
        creneau?.intervenant ?? 'intervenant',
        quand,
        lue,
        'changerStatutIntervention',
        'REALISEE',
        champs,
        apres,
      ),
    ];
  }

  private conversation({ recue, client, standardiste, alea }: Dossier, lue: Lue): Evenement[] {
    const dits: Evenement[] = [];
    if (alea.vrai(0.25)) {
      const [question, reponse] = alea.parmi(ECHANGES);
      const quand = plus(recue, alea.entier(60, 180));
      dits.push(this.commentaire(client, quand, lue, question, false));
      // Now and then nobody has answered yet.
      if (alea.vrai(0.85))
        dits.push(this.commentaire(standardiste, plus(quand, alea.entier(8, 90)), lue, reponse, false));
    }
    if (alea.vrai(0.2)) dits.push(this.commentaire(standardiste, plus(recue, 50), lue, alea.parmi(NOTES), true));
    return dits;
  }

  private commentaire(login: string, quand: Date, { id }: Lue, texte: string, interne: boolean): Evenement {
    const input = { interventionId: String(id), texte, interne };
    return seul(quand, () =>
      this.scene.faire(login, quand, 'ajouterCommentaire', (c) => commentaires.ajouter(c, input)),
    );
  }

  private mouvement(
    login: string,
    quand: Date,
    { id, version }: Lue,
    fonction: FonctionMouvement,
    etape: Etape,
    champs: ValeursMouvement,
    apres: (lue: Lue) => Evenement[] = () => [],
  ): Evenement {
    const demande = { id: String(id), version, statutId: this.statuts.get(etape) ?? '' };
    const faire = async () =>
      apres(await this.scene.faire(login, quand, fonction, (c) => demander(c, fonction, demande, champs)));
    return { quand, faire };
  }
}
