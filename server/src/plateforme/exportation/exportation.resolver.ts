import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Bilingue, Texte } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Connectee } from '../../socle/securite/droits.ts';
import { Exportation } from './exportation.entity.ts';
import { AnnulerExportInput, type DemandeDExport, ExportationPayload, ExportVu } from './exportation.inputs.ts';
import { annuler, demander, type ExportLu, relire, voir } from './exportation.service.ts';

@Resolver(() => Exportation)
export class ExportationResolver {
  @Connectee({ personnes: true })
  @Query(() => ExportVu)
  async voirExport(@Ctx() contexte: Contexte, @Arg('id', () => ID, { nullable: true }) id?: string) {
    return { exportation: await voir(contexte, id ?? null) };
  }

  @Connectee({ personnes: true })
  @Mutation(() => ExportationPayload)
  async annulerExport(@Arg('input', () => AnnulerExportInput) input: AnnulerExportInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Export annulé', en: 'Export cancelled' },
      exportation: await annuler(contexte, input.id),
    };
  }

  @FieldResolver(() => String, { nullable: true })
  url(@Root() { id, fichier }: ExportLu): string | null {
    return fichier === null ? null : `/exports/${id}`;
  }

  @FieldResolver(() => Texte, { nullable: true })
  erreur(@Root() { motif }: ExportLu): Bilingue | null {
    return motif === null ? null : (JSON.parse(motif) as Bilingue);
  }
}

/** What the mutation of a list answers: `exporterInterventions`. */
export async function exporter(contexte: Contexte, liste: string, input: DemandeDExport) {
  return {
    message: { fr: 'L’export a commencé', en: 'The export has begun' },
    exportation: await uneFois(
      contexte,
      'exportation',
      () => demander(contexte, liste, input),
      (id) => relire(contexte, id),
    ),
  };
}
