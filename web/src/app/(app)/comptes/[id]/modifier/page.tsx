import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ModifierUtilisateur } from '@/features/utilisateur/edition/EditionUtilisateur';
import { exigerUtilisateur } from '@/features/utilisateur/serveur/existe';
import { exigerPage } from '@/lib/session/serveur/moi';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await exigerPage('/comptes');
  const t = await getTranslations('utilisateur');
  return { title: t('modifierTitre', { nom: await exigerUtilisateur((await params).id) }) };
}

export default async function ModifierUtilisateurPage({ params }: Props) {
  const { fonctions } = await exigerPage('/comptes');
  if (!fonctions.includes('modifierUtilisateur')) notFound();
  const { id } = await params;
  await exigerUtilisateur(id);
  return <ModifierUtilisateur id={id} />;
}
