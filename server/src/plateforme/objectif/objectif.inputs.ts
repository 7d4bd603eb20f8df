import { Max, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { DecimalPositif } from '../../socle/commun/decimal.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire, JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Objectif, StatutObjectif } from './objectif.entity.ts';
import { Periode } from './periode.ts';

function Progression(): PropertyDecorator {
  const message = dire('De 0 à 1 : 0,75 pour 75 %.', 'From 0 to 1: 0.75 for 75%.');
  return (cible, champ) => {
    Min(0, { message })(cible, champ as string);
    Max(1, { message })(cible, champ as string);
  };
}

@ArgsType()
export class ConsulterObjectifArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string | null;

  @Field(() => String, { nullable: true })
  type?: string | null;

  @Field(() => String, {
    nullable: true,
  })
  @Periode({ facultative: true })
  periode?: string | null;

  @Field(() => StatutObjectif, { nullable: true })
  statut?: StatutObjectif | null;

  @Field(() => Boolean, { nullable: true })
  enRetard?: boolean | null;

  @Field(() => String, { nullable: true })
  recherche?: string | null;
}

@InputType()
export class CreerObjectifInput {
  @Field(() => String)
  @TexteObligatoire(200)
  titre: string;

  @Field(() => ID) utilisateurId: string;

  @Field(() => String)
  @TexteObligatoire(100)
  type: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String)
  @Periode()
  periode: string;

  @Field(() => Instant) dateDebut: Date;

  @Field(() => Instant)
  dateFin: Date;

  @Field(() => StatutObjectif, { nullable: true })
  @JamaisNull()
  statut?: StatutObjectif;

  @Field(() => Float, { nullable: true })
  @Progression()
  progression?: number;

  @Field(() => Decimal, { nullable: true })
  @DecimalPositif(13, 2)
  valeur?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierObjectifInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(200)
  titre?: string;

  @Field(() => ID, { nullable: true })
  @JamaisNull()
  utilisateurId?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  type?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String, { nullable: true })
  @Periode()
  periode?: string;

  @Field(() => Instant, { nullable: true })
  @JamaisNull()
  dateDebut?: Date;

  @Field(() => Instant, { nullable: true })
  @JamaisNull()
  dateFin?: Date;

  @Field(() => StatutObjectif, { nullable: true })
  @JamaisNull()
  statut?: StatutObjectif;

  @Field(() => Float, { nullable: true })
  @Progression()
  progression?: number;

  @Field(() => Decimal, { nullable: true })
  @DecimalPositif(13, 2)
  valeur?: string | null;
}

export const ObjectifPage = PageDe(Objectif);

export const ObjectifPayload = PayloadDe('objectif', Objectif);
