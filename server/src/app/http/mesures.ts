import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, Kind } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { EtatDesNouvelles } from '../../plateforme/notification/mesures.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Services } from '../../socle/services.ts';

/** Prometheus. Labels are root fields of the schema, never words of the caller. */
export class Mesures {
  readonly registre = new Registry();
  private readonly duree: Histogram<'fonction'>;
  private readonly erreurs: Counter<'fonction' | 'code'>;
  private readonly fonctions: ReadonlySet<string>;

  constructor(
    schema: GraphQLSchema,
    { affluence, direct }: Pick<Services, 'affluence' | 'direct'>,
    nouvelles: () => Promise<EtatDesNouvelles>,
  ) {
    collectDefaultMetrics({ register: this.registre });
    this.duree = new Histogram({
      name: 'driven_fonction_secondes',
      help: 'Durée des fonctions GraphQL',
      labelNames: ['fonction'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [this.registre],
    });
    this.erreurs = new Counter({
      name: 'driven_erreurs_total',
      help: 'Erreurs rendues, par fonction et code',
      labelNames: ['fonction', 'code'],
      registers: [this.registre],
    });
    new Gauge({
      name: 'driven_operations',
      help: 'Opérations en cours et en attente',
      labelNames: ['etat'],
      registers: [this.registre],
      collect() {
        for (const [etat, nombre] of Object.entries(affluence.enCours())) this.set({ etat }, nombre);
      },
    });
    new Counter({
      name: 'driven_operations_refusees_total',
      help: 'Opérations refusées avant tout travail, par limite atteinte',
      labelNames: ['limite'],
      registers: [this.registre],
      collect() {
        this.reset();
        for (const [limite, nombre] of Object.entries(affluence.refus)) this.inc({ limite }, nombre);
      },
    });
    new Gauge({
      name: 'driven_flux_ouverts',
      help: 'Ceux qui suivent en direct, par SSE',
      registers: [this.registre],
      collect() {
        this.set(direct.nombre);
      },
    });
    const attente = new Gauge({
      name: 'driven_nouvelles_en_attente',
      help: 'Ce dont l’heure est venue et qui n’est pas parti : événements à diffuser, mails à envoyer',
      labelNames: ['canal'],
      registers: [this.registre],
    });
    const abandonnes = new Gauge({
      name: 'driven_mails_abandonnes',
      help: 'Mails que le serveur de mail a refusés pour de bon, ou tentés en vain, des 90 derniers jours',
      registers: [this.registre],
    });
    new Gauge({
      name: 'driven_nouvelles_age_secondes',
      help: 'Depuis combien de temps attend la plus ancienne',
      labelNames: ['canal'],
      registers: [this.registre],
      async collect() {
        const { evenements, mails } = await nouvelles();
        this.set({ canal: 'evenement' }, evenements.age);
        this.set({ canal: 'mail' }, mails.age);
        attente.set({ canal: 'evenement' }, evenements.enAttente);
        attente.set({ canal: 'mail' }, mails.enAttente);
        abandonnes.set(mails.abandonnes);
      },
    });
    this.fonctions = new Set(
      [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {})),
    );
  }

  plugiciel(): ApolloServerPlugin<Contexte> {
    return {
      requestDidStart: async () => {
        const debut = performance.now();
        return {
          willSendResponse: async ({ operation, errors, contextValue, request }) => {
            const secondes = (performance.now() - debut) / 1000;
            const premier = operation?.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
            const nom = premier?.kind === Kind.FIELD ? premier.name.value : '';
            const fonction = this.fonctions.has(nom) ? nom : 'autre';
            this.duree.observe({ fonction }, secondes);
            for (const { extensions } of errors ?? []) {
              this.erreurs.inc({ fonction, code: String(extensions?.code ?? 'autre').slice(0, 40) });
            }
            contextValue.services?.log.info(
              {
                requeteId: contextValue.requete?.id,
                fonction,
                operation: request.operationName?.slice(0, 80),
                utilisateurId: contextValue.appelant?.id,
                ms: Math.round(secondes * 1000),
                ...(errors && { codes: errors.map(({ extensions }) => extensions?.code) }),
              },
              'graphql',
            );
          },
        };
      },
    };
  }
}
