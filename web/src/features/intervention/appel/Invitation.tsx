'use client';

import { Button, Group, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { INVITER_CLIENT } from '@/lib/api/contrat.generated';
import { useRetours } from '@/lib/useRetours';
import { type FicheClientFragment, useInviterClientMutation } from '../operations.generated';

/** Access for a client who wants one: a mail has them choose their password. */
export function Invitation({ client }: { client: FicheClientFragment }) {
  const t = useTranslations('appel');
  const [ouverte, { open, close }] = useDisclosure(false);
  if (ouverte) return <Formulaire client={client} fermer={close} />;
  return (
    <Button variant="default" leftSection={<IconKey size={16} aria-hidden />} onClick={open}>
      {t('inviter')}
    </Button>
  );
}

function Formulaire({ client, fermer }: { client: FicheClientFragment; fermer: () => void }) {
  const t = useTranslations('appel');
  const c = useTranslations('commun');
  const f = useTranslations('commun.formulaire');
  const { confirmer } = useRetours();
  const [inviter] = useInviterClientMutation();
  const { email } = useTextes(INVITER_CLIENT);
  const libelles = { email: t('champs.email') };
  const formulaire = useFormulaire({
    schema: z.object({ email: email.check(z.refine((lue) => z.email().safeParse(lue).success, f('email'))) }),
    valeurs: { email: client.email ?? '' },
    envoyer: async (valeurs) => {
      const { data } = await inviter({ variables: { input: { id: client.id, version: client.version, ...valeurs } } });
      if (!data) return;
      confirmer(data.inviterClient.message);
      fermer();
    },
  });
  return (
    <FormulaireCadre formulaire={formulaire} libelles={libelles} etiquette={t('inviter')}>
      <TextInput
        {...formulaire.lier('email')}
        label={libelles.email}
        description={t('inviterAide')}
        type="email"
        autoComplete="off"
        autoFocus
      />
      <Group gap="xs">
        <Button type="submit" loading={formulaire.form.formState.isSubmitting}>
          {t('inviterEnvoyer')}
        </Button>
        <Button variant="default" onClick={fermer}>
          {c('annuler')}
        </Button>
      </Group>
    </FormulaireCadre>
  );
}
