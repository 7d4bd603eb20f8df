import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ModifierCompte } from '@/features/utilisateur/edition/EditionUtilisateur';
import { exigerCompte } from '@/features/utilisateur/serveur/existe';
import { exigerPage } from '@/lib/session/serveur/moi';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await exigerPage('/comptes');
  const t = await getTranslations('compte');
  return { title: t('modifierTitre', { nom: await exigerCompte((await params).id) }) };
}

export default async function ModifierComptePage({ params }: Props) {
  const { fonctions } = await exigerPage('/comptes');
  if (!fonctions.includes('modifierUtilisateur')) notFound();
  const { id } = await params;
  await exigerCompte(id);
  return <ModifierCompte id={id} />;
}
