import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DemandeDePage } from '../../socle/commun/liste.ts';
import { JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { OrigineTrace, ResultatTrace } from '../../socle/journal/trace.entity.ts';

const JOUR_OU_INSTANT =
  'Un jour de Paris (2026-11-21), entier, ou un instant avec fuseau (2026-11-21T08:30:00Z) ; bornes comprises';

@ArgsType()
export class ConsulterTraceArgs extends DemandeDePage {
  @Field(() => String, { nullable: true, description: 'Curseur : la page n’est alors pas regardée' })
  apres?: string | null;

  @Field(() => ID, { nullable: true })
  utilisateurId?: string | null;

  @Field(() => String, { nullable: true, description: 'L’action exacte' })
  action?: string | null;

  @Field(() => ResultatTrace, { nullable: true })
  resultat?: ResultatTrace | null;

  @Field(() => OrigineTrace, { nullable: true })
  origine?: OrigineTrace | null;

  @Field(() => String, { nullable: true, description: 'Le code de l’application : plateforme, interventions…' })
  application?: string | null;

  @Field(() => String, { nullable: true, description: JOUR_OU_INSTANT })
  dateDebut?: string | null;

  @Field(() => String, { nullable: true, description: JOUR_OU_INSTANT })
  dateFin?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Chaque mot : le début d’une action, un code, une adresse IP, l’identifiant d’une requête, le nom ou le login d’un compte, ou un mot du texte d’une entrée manuelle',
  })
  recherche?: string | null;
}

@InputType({ description: 'Une entrée manuelle ; qui l’écrit est l’appelant' })
export class CreerTraceInput {
  @Field(() => String)
  @TexteObligatoire(100)
  action: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  detail?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(60)
  code?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(1000, { forme: 'LIGNES' })
  param?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  codeSql?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(300)
  endPoint?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType({ description: 'Un champ absent ne change pas, null vide' })
export class ModifierTraceInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @JamaisNull()
  @TexteObligatoire(100)
  action?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  detail?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(60)
  code?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(1000, { forme: 'LIGNES' })
  param?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  codeSql?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(300)
  endPoint?: string | null;
}
