import { InputType } from 'type-graphql';
import { Creation } from '../../socle/champs/saisie.ts';
import { CHAMPS } from './signature-client.champs.ts';

@InputType()
export class SignatureInput extends Creation(CHAMPS) {}
