import { redirect } from 'next/navigation';
import { cheminInterne } from '@/lib/chemin';
import { exigerMoi } from '@/lib/session/serveur/moi';

export default async function Racine() {
  const moi = await exigerMoi();
  redirect(cheminInterne(moi.pageAccueil) ?? '/profil');
}
