'use client';

import { Button, Group, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { useEdition } from '@/components/edition/useEdition';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useTextes } from '@/components/formulaire/useTextes';
import { MODIFIER_COMMENTAIRE } from '@/lib/api/contrat.generated';
import { useRetours } from '@/lib/useRetours';
import { envoiAuClavier } from '../envoiAuClavier';
import { useModifierCommentaireMutation } from '../operations.generated';
import type { Commentaire } from '../types';

/** In its place; the text of before stays readable beneath. */
export function ModificationCommentaire({ commentaire, fermer }: { commentaire: Commentaire; fermer: () => void }) {
  const t = useTranslations('intervention.fil');
  const c = useTranslations('commun');
  const { texte } = useTextes(MODIFIER_COMMENTAIRE);
  const { confirmer } = useRetours();
  const [modifier] = useModifierCommentaireMutation();
  const formulaire = useEdition({
    ligne: commentaire,
    schema: z.object({ correction: texte }),
    depart: { correction: commentaire.texte },
    brouillon: `commentaire:${commentaire.id}`,
    libelles: { correction: t('texte') },
    lireActuel: ({ texte }) => ({ correction: `${texte}` }),
    entree: ({ correction }) => ({ texte: correction }),
    modifier: async ({ texte = commentaire.texte, ...ligne }) => {
      const { data } = await modifier({ variables: { input: { ...ligne, texte } } });
      if (data) confirmer(data.modifierCommentaire.message);
      fermer();
    },
    fermer,
  });
  return (
    <FormulaireCadre formulaire={formulaire} libelles={{ correction: t('texte') }}>
      <Textarea
        {...formulaire.lier('correction')}
        aria-label={t('texte')}
        onKeyDown={envoiAuClavier(formulaire.soumettre)}
        autosize
        minRows={2}
        autoFocus
      />
      <Group gap="xs" justify="flex-end">
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          onClick={() => {
            formulaire.brouillon.effacer();
            fermer();
          }}
        >
          {c('annuler')}
        </Button>
        <Button size="xs" type="submit" loading={formulaire.form.formState.isSubmitting}>
          {c('enregistrer')}
        </Button>
      </Group>
    </FormulaireCadre>
  );
}
