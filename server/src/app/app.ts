import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import cors from '@fastify/cors';
import multipart from '@fastify/multipart';
import { MikroORM } from '@mikro-orm/core';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { DestinationStream, Logger } from 'pino';
import { Direct } from '../interventions/direct/direct.ts';
import { RegistreListes } from '../interventions/statut/listes.ts';
import { Sonnette } from '../plateforme/evenement/sonnette.ts';
import { relierParRedis } from '../plateforme/evenement/sonnette-redis.ts';
import { ouvrirMagasin } from '../plateforme/fichier/ouvrir-magasin.ts';
import { FICHIER_MAX_OCTETS } from '../plateforme/fichier/usages.ts';
import { Desabonnement } from '../plateforme/notification/desabonnement.ts';
import { etatDesNouvelles } from '../plateforme/notification/mesures.ts';
import { FreinCles } from '../plateforme/programme/frein.ts';
import { UsageCles } from '../plateforme/programme/usage.ts';
import { exigencesDeclarees } from '../plateforme/semis/semis.fonctions.ts';
import { semer } from '../plateforme/semis/semis.ts';
import { Courrier } from '../plateforme/session/courrier.ts';
import { Hacheur } from '../plateforme/session/hacheur.ts';
import { LimiteurConnexion } from '../plateforme/session/limiteur.ts';
import { Sceaux } from '../plateforme/trace/sceaux/sceaux.ts';
import { Reseaux } from '../plateforme/webhook/reseaux.ts';
import { migrer } from '../socle/base/migrations.ts';
import { optionsOrm } from '../socle/base/orm.ts';
import { type Horloge, horlogeSysteme } from '../socle/commun/horloge.ts';
import { preparerDossier } from '../socle/config/dossier.ts';
import type { Env } from '../socle/config/env.ts';
import { creerLog, logDe } from '../socle/config/log.ts';
import { lireSecrets } from '../socle/config/secrets.ts';
import { Abonnements } from '../socle/graphql/abonnements.ts';
import type { Contexte } from '../socle/graphql/contexte.ts';
import { formaterErreur } from '../socle/graphql/erreurs.ts';
import { executeurCompile } from '../socle/graphql/executeur.ts';
import { LIMITES, plugiciels, reglesDeValidation } from '../socle/graphql/limites.ts';
import { enTransaction } from '../socle/graphql/transaction.ts';
import { FreinDesRefus } from '../socle/journal/frein.ts';
import { AbonneJournal } from '../socle/journal/journal.ts';
import { Fournisseur } from '../socle/securite/fournisseur.ts';
import { Jetons } from '../socle/securite/jetons.ts';
import { RegistreDroits } from '../socle/securite/registre-droits.ts';
import type { Services } from '../socle/services.ts';
import { Affluence } from './http/affluence.ts';
import { routeAgenda } from './http/agenda.ts';
import { routesDepots } from './http/depots.ts';
import { fauteDAdresse, repondreAuxFautes } from './http/fautes.ts';
import { routesFichiers } from './http/fichiers.ts';
import { routeGraphql } from './http/graphql.ts';
import { Mesures } from './http/mesures.ts';
import { routesSante } from './http/sante.ts';
import { entites, modules } from './modules.ts';
import { schemas } from './schema.ts';

export interface Application {
  serveur: FastifyInstance;
  services: Services;
  schema: GraphQLSchema;
  /** Answers what is under way, refuses the rest, gives the database back. */
  arreter(): Promise<void>;
}

function fournisseurDe(env: Env, log: Logger): Fournisseur | null {
  const { OIDC_ISSUER: emetteur, OIDC_AUDIENCE: audience, OIDC_CLIENT_ID: clientId } = env;
  return emetteur && audience ? new Fournisseur({ emetteur, audience, clientId }, log) : null;
}

/** Builds the whole application on its database, migrated and seeded: used by main.ts and by every test. */
export async function creerApplication(
  env: Env,
  { horloge = horlogeSysteme, flux }: { horloge?: Horloge; flux?: DestinationStream } = {},
): Promise<Application> {
  const log = creerLog(env, flux);
  preparerDossier(env.dataDir, log);
  const { nu, protege: schema } = schemas();
  const sonnette = new Sonnette();
  const subscribers = [new AbonneJournal(), sonnette];
  const orm = await MikroORM.init({ ...optionsOrm(env.databaseUrl, entites), subscribers });
  await migrer(
    orm,
    env.databaseUrl,
    () =>
      enTransaction(orm.em, async (em) => {
        await semer(em, nu);
        for (const module of modules) await module.semer?.(em);
      }),
    (quoi, message) => log.warn(quoi, message),
  );
  for (const module of modules) await module.reprendre?.(orm.em.fork());
  const delier = env.REDIS_URL ? await relierParRedis(env.REDIS_URL, sonnette, log) : () => undefined;
  const secrets = lireSecrets(env);
  const services: Services = {
    env,
    orm,
    log,
    horloge,
    droits: new RegistreDroits(exigencesDeclarees(nu)),
    listes: new RegistreListes(),
    fournisseur: fournisseurDe(env, log),
    jetons: new Jetons(secrets),
    hacheur: new Hacheur(),
    limiteur: new LimiteurConnexion(horloge),
    freinCles: new FreinCles(horloge),
    usageCles: new UsageCles(),
    courrier: new Courrier(env),
    reseauxDesWebhooks: new Reseaux(env.WEBHOOK_RESEAUX),
    desabonnement: new Desabonnement(secrets.sessionSecret),
    fichiers: ouvrirMagasin(env),
    frein: new FreinDesRefus(),
    sceaux: new Sceaux(env, secrets.tracesSecret),
    affluence: new Affluence(env),
    sonnette,
    direct: new Direct(env.FLUX_EN_TOUT),
  };
  const mesures = new Mesures(schema, services, () => etatDesNouvelles(services));
  const apollo = new ApolloServer<Contexte>({
    gateway: executeurCompile(schema),
    validationRules: reglesDeValidation,
    // Any plugin that looks at each field costs a list a third of its speed; this one would, for HTTP caches we forbid.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...plugiciels(schema),
      mesures.plugiciel(),
    ],
    formatError: formaterErreur(log, env),
    introspection: !env.production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITES.tokens },
    validationOptions: { maxErrors: 5 },
    stopOnTerminationSignals: false,
    logger: logDe(log, 'Apollo'),
    nodeEnv: env.NODE_ENV,
  });
  await apollo.start();

  const serveur: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: env.TRUST_PROXY,
    bodyLimit: LIMITES.corpsOctets,
    requestTimeout: 30_000,
    requestIdHeader: false,
    frameworkErrors: fauteDAdresse,
    forceCloseConnections: 'idle',
  });
  // Its plugin for Fastify would make them anew for each request.
  const enTetesDeSurete = helmet({ contentSecurityPolicy: false, hsts: env.PUBLIC_URL.startsWith('https:') });
  serveur.addHook('onRequest', (requete, reponse, suite) => enTetesDeSurete(requete.raw, reponse.raw, () => suite()));
  const studio = env.production ? [] : ['https://studio.apollographql.com'];
  await serveur.register(cors, { origin: [...env.CORS_ORIGINS, ...studio], maxAge: 600 });
  await serveur.register(multipart, {
    limits: { files: 1, fileSize: FICHIER_MAX_OCTETS, fields: 10, fieldSize: 1000 },
  });
  // A server that stops waits for what is under way, and a stream is for minutes.
  serveur.addHook('preClose', () => services.direct.fermer());
  repondreAuxFautes(serveur, log);
  const sante = routesSante(serveur, services, mesures);
  routeGraphql(serveur, { apollo, abonnements: new Abonnements(schema, env.production) }, services);
  routesFichiers(serveur, services);
  routesDepots(serveur, services);
  routeAgenda(serveur, services);

  return {
    serveur,
    services,
    schema,
    async arreter() {
      sante.fermer();
      await serveur.close();
      delier();
      await apollo.stop();
      await services.courrier.terminer();
      await services.frein
        .dire(orm.em.fork(), horloge.maintenant(), { tout: true })
        .catch((err: unknown) => log.error({ err }, 'refus comptés, non écrits'));
      await orm.close();
    },
  };
}
