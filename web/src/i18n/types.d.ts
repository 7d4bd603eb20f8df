import type { Messages as MessagesDuSite } from './messages';
import type { Locale as LocaleDuSite } from './preferences';

declare module 'next-intl' {
  interface AppConfig {
    Locale: LocaleDuSite;
    Messages: MessagesDuSite;
  }
}
