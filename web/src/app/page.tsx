import { redirect } from 'next/navigation';
import { exigerMoi } from '@/features/session/serveur/moi';
import { cheminInterne } from '@/lib/chemin';

export default async function Racine() {
  const moi = await exigerMoi();
  redirect(cheminInterne(moi.pageAccueil) ?? '/profil');
}
