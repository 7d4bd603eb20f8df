import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { CodePostal, EntierEntre } from '../../socle/commun/validation.ts';
import { CONSOMMATION_PAR_DEFAUT, KWH_MAX } from './prix.ts';

export const TypePrix = { UNIQUE: 'UNIQUE', HEURES: 'HEURES' } as const;
export type TypePrix = keyof typeof TypePrix;
registerEnumType(TypePrix, { name: 'TypePrix', description: 'Un prix du kWh, ou heures pleines et heures creuses' });

@InputType({
  description:
    'Ce qu’un client cherche : les offres qui se souscrivent aujourd’hui à cette puissance, la moins chère d’abord',
})
export class BesoinInput {
  @Field(() => Int, { description: 'kVA' })
  @EntierEntre(1, 250)
  puissance: number;

  @Field(() => Int, { nullable: true, description: `Par an ; ${CONSOMMATION_PAR_DEFAUT.kwhParAn} par défaut` })
  @EntierEntre(0, KWH_MAX)
  kwhParAn?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `De la consommation, en heures creuses ; ${CONSOMMATION_PAR_DEFAUT.pourcentCreuses} par défaut`,
  })
  @EntierEntre(0, 100)
  pourcentCreuses?: number | null;

  @Field(() => String, { nullable: true, description: 'Pour les offres de certains lieux' })
  @CodePostal()
  codePostal?: string | null;

  @Field(() => ID, { nullable: true, description: 'Absent : soi-même ; un autre demande SOUSCRIPTION_GERER' })
  clientId?: string | null;

  @Field(() => String, { nullable: true, description: 'Absent : celui du compte' })
  numero?: string | null;
}
