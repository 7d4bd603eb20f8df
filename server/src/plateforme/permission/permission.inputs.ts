import { Matches } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire, JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Permission } from './permission.entity.ts';

@ArgsType()
export class ConsulterPermissionArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  roleId?: string | null;

  @Field(() => ID, { nullable: true })
  fonctionId?: string | null;

  @Field(() => ID, {
    nullable: true,
  })
  applicationId?: string | null;

  @Field(() => String, { nullable: true })
  recherche?: string | null;
}

export const PermissionPage = PageDe(Permission);

/** Document 002 writes CREATE, READ; the product INTERVENTION_LIRE. */
function NomDePermission(): PropertyDecorator {
  const forme = Matches(/^\s*[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\s*$/, {
    message: dire(
      'Des majuscules sans accent, des chiffres et des _, comme FACTURE_LIRE.',
      'Capital letters without accents, digits and _, such as FACTURE_LIRE.',
    ),
  });
  const longueur = TexteObligatoire(100);
  return (cible, propriete) => {
    longueur(cible, propriete);
    forme(cible, propriete as string);
  };
}

@InputType()
export class AjouterPermissionInput {
  @Field(() => String)
  @NomDePermission()
  nom: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierPermissionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @JamaisNull()
  @NomDePermission()
  nom?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;
}

export const PermissionPayload = PayloadDe('permission', Permission);
