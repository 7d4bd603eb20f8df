import type { GraphQLResolveInfo } from 'graphql';
import type { EvenementLu } from '../../plateforme/evenement/diffusion.ts';
import type { Donnees } from '../../plateforme/evenement/emettre.ts';
import { relire } from '../../plateforme/session/relecture.service.ts';
import { horsDelai } from '../../socle/commun/delai.ts';
import { ErreurMetier } from '../../socle/commun/erreurs.ts';
import type { Abonnement } from '../../socle/graphql/abonnements.ts';
import { type Appelant, appelantDe, type Contexte, doitChangerSonMotDePasse } from '../../socle/graphql/contexte.ts';
import { peutAppeler } from '../../socle/securite/acces.ts';
import type { Services } from '../../socle/services.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import type { EvenementIntervention } from './direct.types.ts';
import { Flux } from './flux.ts';
import { type Ecoute, memeLecture, raconter, rattrapage } from './lecture.ts';
import { pourQui } from './pour-qui.ts';
import { derniersDepuis, Source } from './source.ts';

const CHAQUE_SECONDE = 1000;
const DROITS_MS = 4000;
const PAR_COMPTE = 3;
const DUREE_MS = 9 * 60_000;
/** So that those who came together do not come back together. */
const ECART_MS = 60_000;
const REVENIR_SECONDES = 5;
const LECTURES_A_LA_FOIS = 8;

/** What a request writes bears the instant at which it began: it may have been committed so much later. */
const EN_COURS_MS = 15_000;

type Evenement = Abonnement<EvenementIntervention>;

interface Demande {
  /** Null: all that they see. */
  ids: readonly number[] | null;
  /** For how long they have had what they show; what happened meanwhile is told by one word. */
  secondesAvant: number;
}

/** Somebody who listens. */
interface Auditeur {
  appelant: Appelant;
  readonly contexte: Contexte;
  readonly info: GraphQLResolveInfo;
  /** Null: all that they see. */
  readonly ids: ReadonlySet<number> | null;
  readonly depuis: Date;
  readonly jusquA: Date;
  readonly flux: Flux<Evenement>;
}

/**
 * Who listens in this process, and what they are told. It looks for events while somebody does, and at nothing otherwise;
 * before anything is told, and every four seconds anyway, everybody's rights are read again.
 */
export class Direct {
  /** The oldest first. */
  private readonly auditeurs = new Set<Auditeur>();
  private readonly source = new Source();
  private commence: Promise<void> | undefined;
  private arreterVeille: (() => void) | undefined;
  private ferme = false;
  private enCours: Promise<void> = Promise.resolve();
  private suivant: Promise<void> | undefined;

  constructor(private readonly enTout: number) {}

  get nombre(): number {
    return this.auditeurs.size;
  }

  async ouvrir(contexte: Contexte, info: GraphQLResolveInfo, demande: Demande): Promise<Flux<Evenement>> {
    const { ids, secondesAvant } = demande;
    const appelant = appelantDe(contexte);
    const siens = [...this.auditeurs].filter((un) => un.appelant.id === appelant.id);
    if (siens.length >= PAR_COMPTE) siens[0]?.flux.finir();
    if (this.ferme || this.auditeurs.size >= this.enTout) throw complet();
    const depuis = contexte.horloge.maintenant();
    const duree = DUREE_MS + (2 * Math.random() - 1) * ECART_MS;
    const auditeur: Auditeur = {
      ...{ appelant, contexte, info, depuis },
      ids: ids && new Set(ids),
      jusquA: new Date(depuis.getTime() + duree),
      flux: new Flux(
        () => ({ racine: rattrapage(), contexte: contexteDe(auditeur) }),
        () => this.partir(auditeur),
      ),
    };
    this.auditeurs.add(auditeur);
    try {
      this.commence ??= horsDelai(() => this.commencer(contexte.services));
      await this.commence;
      const avant = new Date(depuis.getTime() - secondesAvant * 1000 - EN_COURS_MS);
      if (secondesAvant > 0 && (await this.aManque(auditeur, avant))) rattraper([auditeur]);
    } catch (erreur) {
      this.commence = undefined;
      auditeur.flux.finir();
      throw erreur;
    }
    return auditeur.flux;
  }

  /** What was committed until now is told when this has ended; never two rounds at once. */
  relever(services: Services): Promise<void> {
    this.suivant ??= this.enCours.then(() => {
      this.suivant = undefined;
      this.enCours = this.tour(services).catch((err: unknown) => {
        services.log.error({ err }, 'direct : événements non lus');
      });
      return this.enCours;
    });
    return this.suivant;
  }

  /** Ends the streams of those who may not listen any more, and gives the others the rights that they have now. */
  async verifier(services: Services): Promise<void> {
    if (this.auditeurs.size === 0) return;
    const em = services.orm.em.fork();
    const relus = await relire(services, em, [...this.auditeurs]);
    const fonction = await services.droits.fonction(em, 'interventionModifiee');
    const maintenant = services.horloge.maintenant();
    for (const [auditeur, appelant] of relus) {
      const encore = appelant && maintenant < auditeur.jusquA && !doitChangerSonMotDePasse(appelant);
      if (encore && peutAppeler(appelant.droits, fonction, maintenant)) auditeur.appelant = appelant;
      else auditeur.flux.finir();
    }
  }

  /** Ends every stream, and opens none any more. */
  async fermer(): Promise<void> {
    this.ferme = true;
    for (const { flux } of [...this.auditeurs]) flux.finir();
    await this.enCours;
  }

  private async aManque(auditeur: Auditeur, avant: Date): Promise<boolean> {
    const arrives = await derniersDepuis(contexteDe(auditeur).em, avant);
    return arrives === null || ecoutes([auditeur], arrives).length > 0;
  }

  private async commencer(services: Services): Promise<void> {
    await this.source.commencer(services.orm.em.fork(), services.horloge.maintenant());
    if (this.auditeurs.size === 0 || this.arreterVeille) return;
    const relever = () => void horsDelai(() => this.relever(services));
    const verifier = () =>
      horsDelai(() => this.verifier(services)).catch((err: unknown) => {
        services.log.error({ err }, 'direct : droits non relus');
      });
    const minuteries = [setInterval(relever, CHAQUE_SECONDE), setInterval(verifier, DROITS_MS)];
    const sourd = services.sonnette.ecouter(relever);
    this.arreterVeille = () => {
      for (const minuterie of minuteries) clearInterval(minuterie);
      sourd();
    };
  }

  private partir(auditeur: Auditeur): void {
    if (!this.auditeurs.delete(auditeur) || this.auditeurs.size > 0) return;
    this.arreterVeille?.();
    this.arreterVeille = undefined;
    this.commence = undefined;
  }

  private async tour(services: Services): Promise<void> {
    if (this.auditeurs.size === 0) return;
    const evenements = await this.source.lire(services.orm.em.fork(), services.horloge.maintenant());
    if (evenements?.length === 0) return;
    await this.verifier(services);
    if (evenements === null) return rattraper([...this.auditeurs]);
    const lectures = memeLecture(ecoutes([...this.auditeurs], evenements));
    for (let rang = 0; rang < lectures.length; rang += LECTURES_A_LA_FOIS)
      await Promise.all(lectures.slice(rang, rang + LECTURES_A_LA_FOIS).map((une) => donner(services, une)));
  }
}

type Concernee = Ecoute & { auditeur: Auditeur };

function ecoutes(auditeurs: readonly Auditeur[], evenements: readonly EvenementLu[]): Concernee[] {
  const lus = evenements.map((un) => ({ ...un, donnees: JSON.parse(un.donnees) as Donnees }));
  return auditeurs.flatMap((auditeur) => {
    const contexte = contexteDe(auditeur);
    const regard = regardDe(contexte);
    const { ids, info } = auditeur;
    const siens = ids === null ? lus : lus.filter(({ sujetId }) => ids.has(sujetId));
    const dits = siens.flatMap((un) => pourQui(regard, un) ?? []);
    return dits.length === 0 ? [] : [{ auditeur, contexte, info, dits }];
  });
}

async function donner(services: Services, memes: readonly Concernee[]): Promise<void> {
  try {
    for (const [{ auditeur, contexte }, siens] of await raconter(memes))
      for (const racine of siens) auditeur.flux.pousser({ racine, contexte });
  } catch (err) {
    // What could not be read is not told twice: they read again by themselves.
    services.log.error({ err }, 'direct : interventions non lues');
    rattraper(memes.map(({ auditeur }) => auditeur));
  }
}

function rattraper(auditeurs: readonly Auditeur[]): void {
  for (const auditeur of auditeurs) auditeur.flux.pousser({ racine: rattrapage(), contexte: contexteDe(auditeur) });
}

/** As of a request of its own that came now: nothing that was read or worked out before is taken for what is. */
function contexteDe({ contexte, appelant }: Auditeur): Contexte {
  return { ...contexte, em: contexte.services.orm.em.fork(), appelant: { ...appelant } };
}

function complet(): ErreurMetier {
  return new ErreurMetier(
    'UNAVAILABLE',
    {
      fr: 'Trop de flux sont ouverts : réessayez dans un instant',
      en: 'Too many streams are open: try again in a moment',
    },
    { attendre: REVENIR_SECONDES },
  );
}

declare module '../../socle/services.ts' {
  interface Services {
    direct: Direct;
  }
}
