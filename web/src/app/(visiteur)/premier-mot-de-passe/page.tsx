import { Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { env } from '@/config/env';
import { FormulaireMotDePasse } from '@/features/profil/FormulaireMotDePasse';
import { BoutonDeconnexion } from '@/features/session/BoutonDeconnexion';
import { DialogueAutreCompte } from '@/features/session/DialogueAutreCompte';
import { DialogueReconnexion } from '@/features/session/DialogueReconnexion';
import { MoiProvider } from '@/lib/session/MoiContexte';
import { exigerConnexion } from '@/lib/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('session');
  return { title: t('premier.titre') };
}

/** Where somebody is led whose password was made by another: all else is closed until they have one of their own. */
export default async function PremierMotDePassePage() {
  const moi = await exigerConnexion();
  if (!moi.motDePasseAChanger) redirect('/');
  const t = await getTranslations('session');
  return (
    <MoiProvider moi={moi}>
      <DialogueAutreCompte />
      <DialogueReconnexion fournisseur={env().fournisseur?.nom ?? null} />
      <Stack gap="lg">
        <Title order={1}>{t('premier.titre')}</Title>
        <Text c="dimmed">{t('premier.explication', { login: moi.compte.login ?? '' })}</Text>
        <FormulaireMotDePasse suite="/" />
        <BoutonDeconnexion />
      </Stack>
    </MoiProvider>
  );
}
