import { Matches } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { dire, JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Permission } from './permission.entity.ts';

@ArgsType()
export class ConsulterPermissionArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true, description: 'Celles que tient ce rôle' })
  roleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Celles qu’exige cette fonction' })
  fonctionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Celles qui y comptent : déclarées pour elle, exigées par une de ses fonctions, tenues par un de ses rôles ; et celles qui ne servent encore nulle part',
  })
  applicationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Mots du nom ou de la description' })
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
  @Field(() => String, { description: 'Unique ; des majuscules et des _' })
  @NomDePermission()
  nom: string;

  @Field(() => String, { nullable: true, description: 'Ce qu’elle permet, en mots de tous les jours' })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType({ description: 'Un champ absent ne change pas ; d’une permission intégrée, la description seule change' })
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

@ObjectType({ simpleResolvers: true })
export class PermissionPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Permission) permission: Permission;
}
