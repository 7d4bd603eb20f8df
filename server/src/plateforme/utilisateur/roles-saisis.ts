import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Champ, Dits } from '../../socle/champs/champ.ts';
import { unGenre } from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';

@InputType()
export class RoleDuCompteInput {
  @Field(() => ID)
  roleId: string;

  @Field(() => Instant, { nullable: true })
  dateFin?: Date | null;
}

const TropDeRoles = ArrayMaxSize(50, { message: dire('50 rôles au plus.', 'At most 50 roles.') });

/** The roles that an account is to hold, whole: `poserRoles` writes them. */
export const lesRoles = <const D extends Dits>(dits: D): Champ<RoleDuCompteInput[], D, false> =>
  unGenre(dits, {
    type: () => [RoleDuCompteInput],
    regles: [ValidateNested({ each: true }), TropDeRoles],
    colonne: null,
  });
