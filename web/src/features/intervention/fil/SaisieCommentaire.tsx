'use client';

import { Button, Group, Switch, Textarea } from '@mantine/core';
import { IconLock, IconSend } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { useActionsDePage } from '@/components/raccourcis/Raccourcis';
import { AJOUTER_COMMENTAIRE } from '@/lib/api/contrat.generated';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { envoiAuClavier } from '../envoiAuClavier';
import { useAjouterCommentaireMutation } from '../operations.generated';
import { useRegard } from '../useRegard';
import { ChampMentions } from './ChampMentions';
import styles from './Fil.module.css';
import { ModelesDeCommentaire } from './ModelesDeCommentaire';
import { type Mentionnable, mentionnees } from './mention';
import type { SujetDeModele } from './modele';

interface Props {
  interventionId: string;
  reference: string;
  /** Of what is noted of a call: for the team unless one says otherwise, and written at once. */
  note?: boolean;
  surEnvoi?: () => void;
  /** The page is of this intervention alone: what fills the templates in. */
  sujet?: SujetDeModele;
}

const VIDE = (interne: boolean) => ({ texte: '', interne, choisies: [] as Mentionnable[] });

/** Who will read it is said by the frame, the switch and the button, before it is sent. */
export function SaisieCommentaire({ interventionId, reference, note = false, surEnvoi, sujet }: Props) {
  const t = useTranslations('intervention.fil');
  const textes = useTextes(AJOUTER_COMMENTAIRE, t('ecrivez'));
  const { personnel } = useRegard();
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const [ajouter] = useAjouterCommentaireMutation();
  const formulaire = useFormulaire({
    schema: z.object({
      ...textes,
      interne: z.boolean(),
      choisies: z.array(z.object({ id: z.string(), prenom: z.string(), nom: z.string() })),
    }),
    valeurs: VIDE(note),
    brouillon: `${note ? 'notes' : 'commentaires'}:${reference}`,
    envoyer: async ({ texte, interne, choisies }) => {
      const mentions = mentionnees(texte, choisies).map(({ id }) => id);
      const input = { interventionId, texte, interne: personnel && interne, ...(mentions.length > 0 && { mentions }) };
      const { data } = await ajouter({ variables: { input } });
      // Who writes a note writes the next one too.
      const suivant = VIDE(interne);
      formulaire.rebaser({ version: 0, valeurs: suivant }, suivant);
      if (data) confirmer(data.ajouterCommentaire.message);
      surEnvoi?.();
    },
  });
  const { form, lier } = formulaire;
  const commenter = { touche: 'c', libelle: t('commenter'), action: () => form.setFocus('texte') };
  useActionsDePage(sujet ? [commenter] : []);
  const { isSubmitting } = form.formState;
  const interne = personnel && form.watch('interne');
  /** After what is there already; sending is another gesture. */
  const inserer = (modele: string) => {
    const deja = form.getValues('texte').trimEnd();
    form.setValue('texte', deja === '' ? modele : `${deja}\n${modele}`, { shouldDirty: true });
    form.setFocus('texte');
  };
  const mentionner = (qui: Mentionnable, texte: string) => {
    form.setValue('texte', texte, { shouldDirty: true });
    form.setValue('choisies', [...form.getValues('choisies'), qui]);
  };
  const champ = {
    ...lier('texte'),
    ...{ autosize: true, minRows: 2, maxRows: 12, autoFocus: note },
    onKeyDown: envoiAuClavier(formulaire.soumettre),
    label: t(interne ? 'noteInterne' : personnel ? 'messagePublic' : 'message'),
    placeholder: t(personnel ? 'ecrireEtMentionner' : 'ecrire'),
  };
  return (
    <div className={`${styles.saisie} sans-impression`} data-interne={interne || undefined} style={{ marginTop: 16 }}>
      <FormulaireCadre formulaire={formulaire} libelles={{ texte: t('texte') }}>
        {personnel && peut('consulterMentionnables') ? (
          <ChampMentions {...champ} interventionId={interventionId} interne={interne} surMention={mentionner} />
        ) : (
          <Textarea {...champ} />
        )}
        <Group justify="space-between" gap="xs">
          {personnel ? (
            <Switch
              {...form.register('interne')}
              checked={interne}
              label={t('interneBascule')}
              thumbIcon={interne ? <IconLock size={11} color="#5c3d00" aria-hidden /> : undefined}
            />
          ) : (
            <span />
          )}
          {sujet && personnel && peut('consulterModeleCommentaire') && (
            <ModelesDeCommentaire sujet={sujet} interne={interne} inserer={inserer} />
          )}
          <Button type="submit" loading={isSubmitting} leftSection={<IconSend size={16} aria-hidden />}>
            {t(interne ? 'envoyerInterne' : 'envoyer')}
          </Button>
        </Group>
      </FormulaireCadre>
    </div>
  );
}
