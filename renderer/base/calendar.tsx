// The calendar of the window: the shipped one, or with the notices the vault has imported.
import { createContext, type ReactNode, use } from "react";
import { type Calendar, shippedCalendar } from "../../shared/calendar/workdays.ts";

const Context = createContext<Calendar>(shippedCalendar);

export function CalendarProvider({
  calendar,
  children,
}: {
  readonly calendar: Calendar;
  readonly children: ReactNode;
}) {
  return <Context value={calendar}>{children}</Context>;
}

export const useCalendar = (): Calendar => use(Context);
