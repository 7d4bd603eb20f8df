'use client';

import { Alert, Button, Group, Input, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSignature } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import type { ValeursMouvement } from '../mouvements/useMouvoir';
import type { InterventionMouvable } from '../types';
import { aRefaire, sansSigner } from './types';

const FeuilleSignature = differe(() => import('./FeuilleSignature').then((module) => module.FeuilleSignature));

interface Props {
  formulaire: Formulaire<ValeursMouvement>;
  intervention: InterventionMouvable;
  libelle: string;
  requise: boolean;
}

/** A button until somebody asks for the sheet: what is signed is what the form holds by then. */
export function ChampSignature({ formulaire, intervention, libelle, requise }: Props) {
  const t = useTranslations('intervention.signature');
  const { form } = formulaire;
  const [ouverte, { open, close }] = useDisclosure(false);
  const { signature, rapport, minutes } = form.watch();
  const erreur = messageDe(form.formState.errors.signature);
  const donner = (donnee: ValeursMouvement['signature']) =>
    form.setValue('signature', donnee, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  const perimee = signature !== null && aRefaire(signature, { rapport, minutes });
  return (
    <Input.Wrapper label={libelle} labelElement="div" withAsterisk={requise} error={erreur}>
      {signature !== null && (
        <Text my={4}>
          {sansSigner(signature.methode)
            ? `${t(`recue.${signature.methode}`)} ${signature.motif}`
            : t('recue.signee', { nom: signature.nom })}
        </Text>
      )}
      {perimee && (
        <Alert role="status" color="orange" my={4}>
          {t('aRefaire')}
        </Alert>
      )}
      <Group gap="xs" mt={4}>
        <Button
          id="champ-signature"
          variant="default"
          leftSection={<IconSignature size={18} aria-hidden />}
          onClick={async () => {
            if (await form.trigger(['rapport', 'minutes'], { shouldFocus: true })) open();
          }}
        >
          {t(signature === null ? 'faireSigner' : 'refaire')}
        </Button>
        {signature !== null && (
          <Button variant="subtle" color="gray" onClick={() => donner(null)}>
            {t('retirer')}
          </Button>
        )}
      </Group>
      {ouverte && (
        <FeuilleSignature
          intervention={intervention}
          travail={{ rapport: rapport.trim(), minutes }}
          depart={signature}
          fermer={close}
          donner={(donnee) => {
            donner(donnee);
            close();
          }}
        />
      )}
    </Input.Wrapper>
  );
}

/** Of the field itself, or of one that the API names in it. */
function messageDe(erreur: object | undefined): string | undefined {
  if (erreur === undefined) return undefined;
  const [faute] = [erreur, ...Object.values(erreur)].filter(
    (une): une is { message: string } => typeof une === 'object' && une !== null && typeof une.message === 'string',
  );
  return faute?.message;
}
