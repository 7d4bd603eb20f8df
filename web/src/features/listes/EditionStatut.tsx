'use client';

import { SimpleGrid, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChoixCouleur } from '@/components/couleur/ChoixCouleur';
import { useEdition } from '@/components/edition/useEdition';
import { useRetours } from '@/lib/useRetours';
import { ETAPES, type Etape } from './etapes';
import { FenetreEdition } from './FenetreEdition';
import {
  ListeStatutsDocument,
  type StatutDeListeFragment,
  useCreerStatutMutation,
  useModifierStatutMutation,
} from './operations.generated';
import { useSchemas } from './useSchemas';

interface Valeurs {
  libelleFr: string;
  libelleEn: string;
  clientFr: string;
  clientEn: string;
  etape: Etape;
  couleur: string;
  actif: boolean;
}

/** A new status (`statut` null) or the change of one. */
export function EditionStatut({ statut, fermer }: { statut: StatutDeListeFragment | null; fermer: () => void }) {
  const t = useTranslations('listes');
  const locale = useLocale();
  const { confirmer } = useRetours();
  const { libelle, libelleFacultatif, couleur } = useSchemas();
  const [creer] = useCreerStatutMutation({ refetchQueries: [ListeStatutsDocument], awaitRefetchQueries: true });
  const [modifier] = useModifierStatutMutation();
  const depart = valeursDe(statut);
  const libelles = {
    libelleFr: t('champs.libelleFr'),
    libelleEn: t('champs.libelleEn'),
    clientFr: t('champs.clientFr'),
    clientEn: t('champs.clientEn'),
    etape: t('champs.etape'),
    couleur: t('champs.couleur'),
    actif: t('champs.actif'),
  };
  const formulaire = useEdition({
    ligne: statut,
    schema: z.object({
      libelleFr: libelle,
      libelleEn: libelle,
      clientFr: libelleFacultatif,
      clientEn: libelleFacultatif,
      etape: z.enum(ETAPES),
      couleur,
      actif: z.boolean(),
    }),
    depart,
    brouillon: `statut:${statut?.id ?? 'nouveau'}`,
    libelles,
    afficher: (nom, valeur) =>
      nom === 'etape'
        ? t(`etapes.${valeur as Etape}`)
        : nom === 'actif'
          ? t(valeur ? 'actif' : 'inactif')
          : `${valeur}`,
    lireActuel: (actuel: StatutDeListeFragment) => valeursDe(actuel),
    entree,
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) confirmer(data.creerStatutIntervention.message);
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierStatutIntervention.message);
      fermer();
    },
    fermer,
  });
  const { lier, form } = formulaire;
  const apercu = form.watch(locale === 'fr' ? 'libelleFr' : 'libelleEn').trim();
  return (
    <FenetreEdition
      titre={t(statut === null ? 'nouveauStatut' : 'modifierStatut')}
      creation={statut === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...lier('libelleFr')} label={libelles.libelleFr} lang="fr" data-autofocus />
        <TextInput {...lier('libelleEn')} label={libelles.libelleEn} lang="en" />
        <TextInput {...lier('clientFr')} label={libelles.clientFr} description={t('champs.clientAide')} lang="fr" />
        <TextInput {...lier('clientEn')} label={libelles.clientEn} description={t('champs.clientAide')} lang="en" />
      </SimpleGrid>
      <ChoixDansListe
        formulaire={formulaire}
        nom="etape"
        label={libelles.etape}
        description={t('champs.etapeAide')}
        options={ETAPES.map((value) => ({ value, label: t(`etapes.${value}`) }))}
      />
      <Controller
        control={form.control}
        name="couleur"
        render={({ field, fieldState }) => (
          <ChoixCouleur
            valeur={field.value}
            changer={field.onChange}
            erreur={fieldState.error?.message}
            texte={apercu || t('colonnes.statut')}
          />
        )}
      />
    </FenetreEdition>
  );
}

function valeursDe(statut: StatutDeListeFragment | null): Valeurs {
  const { libelle, libelleClient, etape, couleur, actif } = statut ?? {};
  return {
    libelleFr: libelle?.fr ?? '',
    libelleEn: libelle?.en ?? '',
    clientFr: libelleClient?.fr ?? '',
    clientEn: libelleClient?.en ?? '',
    etape: etape ?? 'NOUVELLE',
    couleur: couleur ?? '#1C7ED6',
    actif: actif ?? true,
  };
}

/** A client label left empty says the same as the team's. */
function entree({ libelleFr, libelleEn, clientFr, clientEn, etape, couleur, actif }: Valeurs) {
  return {
    libelle: { fr: libelleFr, en: libelleEn },
    libelleClient: { fr: clientFr || libelleFr, en: clientEn || libelleEn },
    etape,
    couleur,
    actif,
  };
}
