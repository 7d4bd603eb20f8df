import { Matches } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire, JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { DesPermissions } from '../role/role.inputs.ts';
import { FonctionApi } from './fonction-api.entity.ts';

@ArgsType()
export class ConsulterFonctionApiArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => String, { nullable: true })
  recherche?: string | null;

  @Field(() => Boolean, { nullable: true })
  integree?: boolean | null;
}

export const FonctionApiPage = PageDe(FonctionApi);

/** Document 002 writes get_utilisateurs; the product consulterUtilisateur; others may write `GET /clients`. */
function NomDeFonction(): PropertyDecorator {
  const forme = Matches(/^\s*[\p{L}\p{N}][\p{L}\p{N} _.:/{}-]*$/u, {
    message: dire('Des lettres, des chiffres et _ . : / { } -', 'Letters, digits and _ . : / { } -'),
  });
  const longueur = TexteObligatoire(100);
  return (cible, propriete) => {
    longueur(cible, propriete);
    forme(cible, propriete as string);
  };
}

@InputType()
export class CreerFonctionApiInput {
  @Field(() => ID) applicationId: string;

  @Field(() => String)
  @NomDeFonction()
  nomFonction: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => ModeFonction, { nullable: true })
  @JamaisNull()
  mode?: ModeFonction;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierFonctionApiInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => ID, { nullable: true })
  @JamaisNull()
  applicationId?: string;

  @Field(() => String, { nullable: true })
  @JamaisNull()
  @NomDeFonction()
  nomFonction?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => ModeFonction, { nullable: true })
  @JamaisNull()
  mode?: ModeFonction;
}

@InputType()
export class AffecterPermissionsFonctionInput {
  @Field(() => ID) fonctionId: string;

  @DesPermissions()
  permissionIds: string[];

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RetirerPermissionsFonctionInput {
  @Field(() => ID) fonctionId: string;

  @DesPermissions()
  permissionIds: string[];
}

export const FonctionApiPayload = PayloadDe('fonction', FonctionApi);
