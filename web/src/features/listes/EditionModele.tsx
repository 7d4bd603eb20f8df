'use client';

import { Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_MODELE_COMMENTAIRE } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { FenetreEdition } from './FenetreEdition';
import { type ModeleDeListeFragment, useCreerModeleMutation, useModifierModeleMutation } from './operations.generated';

interface Valeurs {
  titre: string;
  texteFr: string;
  texteEn: string;
  interne: boolean;
  actif: boolean;
}

/** A new template (`modele` null) or the change of one. */
export function EditionModele({ modele, fermer }: { modele: ModeleDeListeFragment | null; fermer: () => void }) {
  const t = useTranslations('listes');
  const textes = useTextes(CREER_MODELE_COMMENTAIRE);
  const [creer] = useCreerModeleMutation(relire('consulterModeleCommentaire'));
  const [modifier] = useModifierModeleMutation(relire('consulterModeleCommentaire'));
  const { fenetre, champ } = useFenetreEdition({
    ligne: modele,
    schema: z.object({ ...textes, interne: z.boolean(), actif: z.boolean() }),
    brouillon: `modele:${modele?.id ?? 'nouveau'}`,
    libelles: {
      titre: t('champs.titre'),
      texteFr: t('champs.texteFr'),
      texteEn: t('champs.texteEn'),
      interne: t('champs.interne'),
      actif: t('champs.actif'),
    },
    valeursDe,
    afficher: (nom, valeur) => {
      if (nom === 'actif') return t(valeur ? 'actif' : 'inactif');
      return nom === 'interne' ? t(valeur ? 'interne' : 'public') : `${valeur}`;
    },
    entree: (valeurs: Valeurs) => valeurs,
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition
      titre={t(modele === null ? 'nouveauModele' : 'modifierModele')}
      actifAide={t('champs.modeleActifAide')}
      {...fenetre}
    >
      <TextInput {...champ('titre')} data-autofocus />
      <Textarea {...champ('texteFr')} lang="fr" description={t('champs.texteAide')} autosize minRows={3} maxRows={10} />
      <Textarea {...champ('texteEn')} lang="en" autosize minRows={3} maxRows={10} />
      <Controller
        control={fenetre.formulaire.form.control}
        name="interne"
        render={({ field: { value, onChange, ...field } }) => (
          <Switch
            {...field}
            id="champ-interne"
            checked={value}
            onChange={(evenement) => onChange(evenement.currentTarget.checked)}
            label={t('champs.interne')}
            description={t('champs.interneAide')}
          />
        )}
      />
    </FenetreEdition>
  );
}

function valeursDe(modele: ModeleDeListeFragment | null): Valeurs {
  const { titre = '', texteFr = '', texteEn = '', interne = false, actif = true } = modele ?? {};
  return { titre, texteFr, texteEn, interne, actif };
}
