'use client';

import { SimpleGrid, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChoixCouleur } from '@/components/couleur/ChoixCouleur';
import { useEdition } from '@/components/edition/useEdition';
import { useRetours } from '@/lib/useRetours';
import { FenetreEdition } from './FenetreEdition';
import {
  ListeUrgencesDocument,
  type UrgenceDeListeFragment,
  useCreerUrgenceMutation,
  useModifierUrgenceMutation,
} from './operations.generated';
import { useSchemas } from './useSchemas';

/** The API's limits: a level from 1 to 100, a delay of a year at most. */
const NIVEAU_MAX = 100;
const DELAI_MAX_HEURES = 24 * 365;

interface Valeurs {
  libelleFr: string;
  libelleEn: string;
  delaiHeures: string;
  niveau: string;
  couleur: string;
  actif: boolean;
}
interface Props {
  urgence: UrgenceDeListeFragment | null;
  /** Of a new degree: after the last one. */
  niveauSuivant: number;
  fermer: () => void;
}

/** A new degree of urgency (`urgence` null) or the change of one. */
export function EditionUrgence({ urgence, niveauSuivant, fermer }: Props) {
  const t = useTranslations('listes');
  const locale = useLocale();
  const { confirmer } = useRetours();
  const { libelle, couleur, entier } = useSchemas();
  const [creer] = useCreerUrgenceMutation({ refetchQueries: [ListeUrgencesDocument], awaitRefetchQueries: true });
  const [modifier] = useModifierUrgenceMutation();
  const depart = valeursDe(urgence, niveauSuivant);
  const libelles = {
    libelleFr: t('champs.libelleFr'),
    libelleEn: t('champs.libelleEn'),
    delaiHeures: t('champs.delai'),
    niveau: t('champs.niveau'),
    couleur: t('champs.couleur'),
    actif: t('champs.actif'),
  };
  const formulaire = useEdition({
    ligne: urgence,
    schema: z.object({
      libelleFr: libelle,
      libelleEn: libelle,
      delaiHeures: entier(1, DELAI_MAX_HEURES),
      niveau: entier(1, NIVEAU_MAX),
      couleur,
      actif: z.boolean(),
    }),
    depart,
    brouillon: `urgence:${urgence?.id ?? 'nouvelle'}`,
    libelles,
    afficher: (nom, valeur) => (nom === 'actif' ? t(valeur ? 'actif' : 'inactif') : `${valeur}`),
    lireActuel: (actuel: UrgenceDeListeFragment) => valeursDe(actuel, niveauSuivant),
    entree,
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) confirmer(data.creerDegreUrgence.message);
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierDegreUrgence.message);
      fermer();
    },
    fermer,
  });
  const { lier, form } = formulaire;
  const apercu = form.watch(locale === 'fr' ? 'libelleFr' : 'libelleEn').trim();
  return (
    <FenetreEdition
      titre={t(urgence === null ? 'nouvelleUrgence' : 'modifierUrgence')}
      creation={urgence === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...lier('libelleFr')} label={libelles.libelleFr} lang="fr" data-autofocus />
        <TextInput {...lier('libelleEn')} label={libelles.libelleEn} lang="en" />
      </SimpleGrid>
      <TextInput
        {...lier('delaiHeures')}
        label={libelles.delaiHeures}
        description={t('champs.delaiAide')}
        inputMode="numeric"
      />
      <TextInput {...lier('niveau')} label={libelles.niveau} description={t('champs.niveauAide')} inputMode="numeric" />
      <Controller
        control={form.control}
        name="couleur"
        render={({ field, fieldState }) => (
          <ChoixCouleur
            valeur={field.value}
            changer={field.onChange}
            erreur={fieldState.error?.message}
            texte={apercu || t('colonnes.urgence')}
          />
        )}
      />
    </FenetreEdition>
  );
}

function valeursDe(urgence: UrgenceDeListeFragment | null, niveauSuivant: number): Valeurs {
  const { libelle, delaiHeures, niveau, couleur, actif } = urgence ?? {};
  return {
    libelleFr: libelle?.fr ?? '',
    libelleEn: libelle?.en ?? '',
    delaiHeures: String(delaiHeures ?? ''),
    niveau: String(niveau ?? Math.min(niveauSuivant, NIVEAU_MAX)),
    couleur: couleur ?? '#1C7ED6',
    actif: actif ?? true,
  };
}

function entree({ libelleFr, libelleEn, delaiHeures, niveau, couleur, actif }: Valeurs) {
  return {
    libelle: { fr: libelleFr, en: libelleEn },
    delaiHeures: Number(delaiHeures),
    niveau: Number(niveau),
    couleur,
    actif,
  };
}
