'use client';

import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import * as z from 'zod/mini';
import { Conflit } from '@/components/Conflit/Conflit';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useRetours } from '@/lib/useRetours';
import { envoiAuClavier } from '../envoiAuClavier';
import { useModifierCommentaireMutation } from '../operations.generated';
import type { Commentaire } from '../types';
import { LONGUEUR_COMMENTAIRE } from './SaisieCommentaire';

interface Actuel {
  version: number;
  texte: string;
}

/** In its place; the text of before stays readable beneath. */
export function ModificationCommentaire({ commentaire, fermer }: { commentaire: Commentaire; fermer: () => void }) {
  const t = useTranslations('intervention.fil');
  const c = useTranslations('commun');
  const f = useTranslations('commun.formulaire');
  const { confirmer } = useRetours();
  const client = useApolloClient();
  const [modifier] = useModifierCommentaireMutation();
  const [version, setVersion] = useState(commentaire.version);
  const [actuel, setActuel] = useState<Actuel | null>(null);
  const [refus, setRefus] = useState<string>();
  const formulaire = useFormulaire({
    schema: z.object({
      correction: z
        .string()
        .check(
          z.trim(),
          z.minLength(1, f('obligatoire')),
          z.maxLength(LONGUEUR_COMMENTAIRE, f('tropLong', { max: LONGUEUR_COMMENTAIRE })),
        ),
    }),
    valeurs: { correction: commentaire.texte },
    envoyer: async ({ correction: texte }) => {
      const { data } = await modifier({ variables: { input: { id: commentaire.id, texte, version } } });
      if (data) confirmer(data.modifierCommentaire.message);
      fermer();
    },
    surConflit: ({ extensions, message }) => {
      const recu = extensions.actuel as Actuel | undefined;
      if (recu === undefined) setRefus(message);
      else setActuel(recu);
      if (recu !== undefined) setVersion(recu.version);
    },
  });
  return (
    <>
      <FormulaireCadre formulaire={formulaire} libelles={{ correction: t('texte') }}>
        <Textarea
          {...formulaire.lier('correction')}
          error={formulaire.lier('correction').error ?? refus}
          aria-label={t('texte')}
          onKeyDown={envoiAuClavier(formulaire.soumettre)}
          autosize
          minRows={2}
          autoFocus
        />
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="subtle" color="gray" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button size="xs" type="submit" loading={formulaire.form.formState.isSubmitting}>
            {c('enregistrer')}
          </Button>
        </Group>
      </FormulaireCadre>
      {actuel !== null && (
        <Conflit
          champs={[
            {
              nom: 'texte',
              libelle: t('texte'),
              mienne: formulaire.form.getValues('correction'),
              actuelle: actuel.texte,
            },
          ]}
          surAnnulation={() => setActuel(null)}
          surChoix={({ texte }) => {
            setActuel(null);
            if (texte === 'mienne') void formulaire.soumettre();
            else {
              void client.refetchQueries({ include: 'active' });
              fermer();
            }
          }}
        />
      )}
    </>
  );
}
