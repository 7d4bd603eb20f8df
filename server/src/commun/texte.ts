import { Matches, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { dire } from './validation.ts';

/** A text in both languages of the product. */
export interface Bilingue {
  fr: string;
  en: string;
}

@ObjectType({ simpleResolvers: true, description: 'Texte dans les deux langues' })
export class Texte implements Bilingue {
  @Field(() => String) fr: string;
  @Field(() => String) en: string;
}

@InputType()
export class TexteInput implements Bilingue {
  @Field(() => String)
  @Matches(/\S/, { message: dire('Le texte français est obligatoire.', 'The French text is required.') })
  @MaxLength(80, { message: dire('80 caractères au plus.', 'At most 80 characters.') })
  fr: string;

  @Field(() => String)
  @Matches(/\S/, { message: dire('Le texte anglais est obligatoire.', 'The English text is required.') })
  @MaxLength(80, { message: dire('80 caractères au plus.', 'At most 80 characters.') })
  en: string;
}
