'use client';

import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { ChampInstant } from '@/components/formulaire/ChampInstant';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useTextes } from '@/components/formulaire/useTextes';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { CREER_ABSENCE } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { instantDeParis, murDeParis } from '@/lib/dates';
import { useMoi } from '@/lib/session/MoiContexte';
import {
  type AbsenceDeListeFragment,
  type TypeAbsence,
  useCreerAbsenceMutation,
  useModifierAbsenceMutation,
} from './operations.generated';

const D_UNE_PERSONNE = ['CONGE', 'FORMATION', 'INDISPONIBLE'] as const satisfies TypeAbsence[];

type Valeurs = { utilisateurId: string; type: TypeAbsence; debut: string; fin: string; motif: string };

interface Props {
  absence: AbsenceDeListeFragment | null;
  fermer: () => void;
}

/** A new absence (`absence` null) or the change of one. Whose it is does not change. */
export function EditionAbsence({ absence, fermer }: Props) {
  const t = useTranslations('absence');
  const f = useTranslations('commun.formulaire');
  const gere = useMoi().tient('ABSENCE_GERER');
  const change = relire('consulterAbsence');
  const [creer] = useCreerAbsenceMutation(change);
  const [modifier] = useModifierAbsenceMutation(change);
  const { motif } = useTextes(CREER_ABSENCE);
  const moment = useDatesSaisies().moment.check(z.minLength(1, f('obligatoire')));
  const libelles = {
    utilisateurId: t('champs.utilisateurId'),
    type: t('champs.type'),
    debut: t('champs.debut'),
    fin: t('champs.fin'),
    motif: t('champs.motif'),
  };
  const { fenetre, form, champ } = useFenetreEdition({
    ligne: absence,
    schema: z
      .object({
        ...{ utilisateurId: z.string(), debut: moment, fin: moment, motif },
        type: z.enum([...D_UNE_PERSONNE, 'FERMETURE'] as const),
      })
      .check(z.refine(({ debut, fin }) => debut < fin, { path: ['fin'], error: t('ordre') })) satisfies z.ZodMiniType<
      Valeurs,
      Valeurs
    >,
    brouillon: `absence:${absence?.id ?? 'nouvelle'}`,
    libelles,
    valeursDe: (ligne): Valeurs => (ligne === null ? NOUVELLE : valeursDe(ligne)),
    lireActuel: (actuel: Lue) => ({ ...valeursDe(actuel), utilisateurId: absence?.utilisateur?.id ?? '' }),
    entree: ({ type, debut, fin, motif, utilisateurId }: Valeurs) => ({
      ...{ type, debut: instantDeParis(debut), fin: instantDeParis(fin), motif: motif || null },
      ...(absence === null && { utilisateurId: type === 'FERMETURE' ? null : utilisateurId || null }),
    }),
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  const { formulaire } = fenetre;
  const fermeture = form.watch('type') === 'FERMETURE';
  const types = absence === null && gere ? [...D_UNE_PERSONNE, 'FERMETURE' as const] : D_UNE_PERSONNE;
  return (
    <FenetreEdition titre={t(absence === null ? 'nouvelle' : 'modifierTitre')} {...fenetre}>
      {!(absence !== null && fermeture) && (
        <ChoixDansListe
          formulaire={formulaire}
          nom="type"
          label={libelles.type}
          description={types.length > D_UNE_PERSONNE.length ? t('champs.typeAide') : undefined}
          options={types.map((value) => ({ value, label: t(`types.${value}`) }))}
          data-autofocus
        />
      )}
      {absence === null && gere && !fermeture && (
        <ChampControle formulaire={formulaire} libelles={libelles} nom="utilisateurId">
          {({ nom, libelle, valeur, changer, erreur }) => (
            <ChoixPersonne
              type="INTERVENANT"
              {...{ nom, libelle, valeur, changer, erreur }}
              aide={t('champs.utilisateurIdAide')}
              vidable
            />
          )}
        </ChampControle>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {(['debut', 'fin'] as const).map((lequel) => (
          <ChampControle key={lequel} formulaire={formulaire} libelles={libelles} nom={lequel}>
            {(un) => <ChampInstant {...un} heure={lequel === 'debut' ? '08:00' : '18:00'} requis />}
          </ChampControle>
        ))}
      </SimpleGrid>
      <TextInput {...champ('motif')} description={t(fermeture ? 'champs.motifFermeture' : 'champs.motifAide')} />
    </FenetreEdition>
  );
}

const NOUVELLE: Valeurs = { utilisateurId: '', type: 'CONGE', debut: '', fin: '', motif: '' };

type Lue = Pick<AbsenceDeListeFragment, 'type' | 'debut' | 'fin' | 'motif'> & {
  utilisateur?: AbsenceDeListeFragment['utilisateur'];
};

function valeursDe({ utilisateur, type, debut, fin, motif }: Lue): Valeurs {
  return {
    ...{ utilisateurId: utilisateur?.id ?? '', type, motif: motif ?? '' },
    ...{ debut: murDeParis(debut), fin: murDeParis(fin) },
  };
}
