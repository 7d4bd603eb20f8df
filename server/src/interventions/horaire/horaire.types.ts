import { ArrayMaxSize } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire } from '../../socle/commun/validation.ts';
import { Horaire } from './horaire.entity.ts';
import { PAR_JOUR_MAX, type PlageLue, type SemaineLue } from './semaine.ts';

const PLAGES_MAX = 7 * PAR_JOUR_MAX;

@ObjectType({ simpleResolvers: true })
export class PlageHoraire implements PlageLue {
  @Field(() => Int) jourSemaine: number;
  @Field(() => String) debut: string;
  @Field(() => String) fin: string;
}

@ObjectType({ simpleResolvers: true })
export class SemaineHoraire implements SemaineLue {
  @Field(() => String) valableDu: string;
  @Field(() => [PlageHoraire]) plages: PlageHoraire[];
}

@InputType()
export class PlageHoraireInput implements PlageLue {
  @Field(() => Int) jourSemaine: number;
  @Field(() => String) debut: string;
  @Field(() => String) fin: string;
}

@InputType()
export class ModifierHorairesInput {
  @Field(() => ID, { nullable: true }) utilisateurId?: string | null;
  @Field(() => Int) version: number;
  @Field(() => String) valableDu: string;

  @Field(() => [PlageHoraireInput])
  @ArrayMaxSize(PLAGES_MAX, { message: dire(`${PLAGES_MAX} plages au plus.`, `At most ${PLAGES_MAX}.`) })
  plages: PlageHoraireInput[];
}

@ArgsType()
export class ConsulterHoraireArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string | null;
}

export const HorairePage = PageDe(Horaire);
export const HorairePayload = PayloadDe('horaire', Horaire);
