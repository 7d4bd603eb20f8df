import { SimpleGrid, Stack } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnTetePage } from '@/components/EnTetePage';
import { Agenda } from '@/features/agenda/Agenda';
import { Preferences } from '@/features/notification/preference/Preferences';
import { Appareils } from '@/features/profil/Appareils';
import { FormulaireMotDePasse } from '@/features/profil/FormulaireMotDePasse';
import { FormulaireProfil } from '@/features/profil/FormulaireProfil';
import { OngletsProfil } from '@/features/profil/OngletsProfil';
import { RolesTenus } from '@/features/profil/RolesTenus';
import { exigerMoi } from '@/lib/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('profil');
  return { title: t('titre') };
}

/** Everybody's own page: it needs a session and nothing more. */
export default async function ProfilPage() {
  const { compte } = await exigerMoi();
  const t = await getTranslations('profil');
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={compte.login ?? undefined} />
      <OngletsProfil
        compte={
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" maw={1100}>
            <Stack>
              <FormulaireProfil key={compte.version} />
              <RolesTenus />
              <Agenda />
            </Stack>
            <Stack>
              <FormulaireMotDePasse />
              <Appareils />
            </Stack>
          </SimpleGrid>
        }
        notifications={<Preferences />}
      />
    </>
  );
}
