import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_SIGNATURE } from './signature-client.descriptions.ts';
import { SignatureClient } from './signature-client.entity.ts';
import { SignatureClientResolver, SignaturesResolver } from './signature-client.resolver.ts';
import './usage.ts';

export const signatureClient = declarer({
  entites: [SignatureClient],
  resolveurs: [SignaturesResolver, SignatureClientResolver],
  descriptions: [DESCRIPTIONS_SIGNATURE],
});
