import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS, TypeAbsence } from './absence.champs.ts';
import { Absence } from './absence.entity.ts';

@ArgsType()
export class ConsulterAbsenceArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string | null;

  @Field(() => TypeAbsence, { nullable: true })
  type?: TypeAbsence | null;

  @Field(() => Instant, { nullable: true })
  du?: Date | null;

  @Field(() => Instant, { nullable: true })
  au?: Date | null;
}

@InputType()
export class CreerAbsenceInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierAbsenceInput extends Modification(CHAMPS) {}

export const AbsencePage = PageDe(Absence);

/** A visit that nobody will come to, unless it is planned anew. */
@ObjectType({ simpleResolvers: true })
export class VisiteTouchee {
  @Field(() => ID) id: string;
  @Field(() => String) reference: string;
  @Field(() => String) titre: string;
  @Field(() => Instant) debutPlanifie: Date;
  @Field(() => Instant) finPlanifiee: Date;
}

@ObjectType({ simpleResolvers: true })
export class VisitesTouchees {
  @Field(() => Int) total: number;
  @Field(() => [VisiteTouchee]) items: VisiteTouchee[];
}

@ObjectType({ simpleResolvers: true })
export class AbsencePayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Absence) absence: Absence;
  @Field(() => VisitesTouchees) interventionsTouchees: VisitesTouchees;
}
