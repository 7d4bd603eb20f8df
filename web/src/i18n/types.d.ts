import type { Locale as LocaleDuSite } from '@/lib/preferences';
import type { Messages as MessagesDuSite } from './messages';

declare module 'next-intl' {
  interface AppConfig {
    Locale: LocaleDuSite;
    Messages: MessagesDuSite;
  }
}
