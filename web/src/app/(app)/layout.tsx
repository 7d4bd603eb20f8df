import type { ReactNode } from 'react';
import { Cadre } from '@/components/cadre/Cadre';
import { env } from '@/config/env';
import { Temoin } from '@/features/direct/Temoin';
import { Cloche } from '@/features/notification/Cloche';
import { NombreNonLuesPremiere } from '@/features/notification/premieres.generated';
import { BoutonRecherche } from '@/features/recherche/BoutonRecherche';
import { DialogueAutreCompte } from '@/features/session/DialogueAutreCompte';
import { DialogueReconnexion } from '@/features/session/DialogueReconnexion';
import { MoiProvider } from '@/lib/session/MoiContexte';
import { exigerMoi } from '@/lib/session/serveur/moi';
import { lirePremiere } from '@/lib/session/serveur/premiere';

export default async function AppLayout({ children }: { children: ReactNode }) {
  const nonLues = lirePremiere(NombreNonLuesPremiere, {});
  const moi = await exigerMoi();
  return (
    <MoiProvider moi={moi}>
      <Cadre direct={<Temoin />} recherche={<BoutonRecherche />} cloche={<Cloche premiere={await nonLues} />}>
        {children}
      </Cadre>
      <DialogueAutreCompte />
      <DialogueReconnexion fournisseur={env().fournisseur?.nom ?? null} />
    </MoiProvider>
  );
}
