import {
  ArrowRight, Award, BadgeCheck, BarChart3, Bell, Book, Bot, Box, Brain, Briefcase, Calendar, Camera, Check, Clock, Cloud, Code,
  Coffee, Compass, CreditCard, Crown, Database, Download, Eye, Film, Flame, Flag, Gift, Globe, GraduationCap, Handshake, Headphones, Heart, House,
  Image, Infinity as InfinityIcon, Key, Layers, LayoutGrid, Leaf, Lightbulb, Link, Lock, type LucideIcon, Mail, Map as MapIcon, MapPin,
  Megaphone, MessageCircle, Mic, Moon, MousePointer2, Music, Package, Palette, Pencil, Phone, Play, Puzzle, Recycle, Rocket, Ruler, Scissors, Search,
  Send, Settings, Shield, ShoppingBag, Smartphone, Smile, Sparkles, Star, Sun, Target, Timer, TrendingUp, Trophy, Truck, Umbrella, Users, Utensils,
  Video, Wallet, Wand2, Wifi, Wrench, X, Zap,
} from "lucide-react";
import { useFrameSize } from "./frame-size";

const icons: Record<string, LucideIcon> = {
  "arrow-right": ArrowRight, award: Award, badge: BadgeCheck, chart: BarChart3, bell: Bell, book: Book, bot: Bot, box: Box, brain: Brain,
  briefcase: Briefcase, calendar: Calendar, camera: Camera, check: Check, clock: Clock, cloud: Cloud, code: Code, coffee: Coffee, compass: Compass,
  card: CreditCard, crown: Crown, database: Database, download: Download, eye: Eye, film: Film, flame: Flame, flag: Flag, gift: Gift,
  globe: Globe, graduation: GraduationCap, handshake: Handshake, headphones: Headphones, heart: Heart, home: House, image: Image,
  infinity: InfinityIcon, key: Key, layers: Layers, layout: LayoutGrid, leaf: Leaf, idea: Lightbulb, link: Link, lock: Lock, mail: Mail, map: MapIcon,
  "map-pin": MapPin, megaphone: Megaphone, message: MessageCircle, mic: Mic, moon: Moon, pointer: MousePointer2, music: Music,
  package: Package, palette: Palette, pencil: Pencil, phone: Phone, play: Play, puzzle: Puzzle, recycle: Recycle, rocket: Rocket, ruler: Ruler,
  scissors: Scissors, search: Search, send: Send, settings: Settings, shield: Shield, "shopping-bag": ShoppingBag, smartphone: Smartphone,
  smile: Smile, sparkles: Sparkles, star: Star, sun: Sun, target: Target, timer: Timer, trending: TrendingUp, trophy: Trophy,
  truck: Truck, umbrella: Umbrella, users: Users, utensils: Utensils, video: Video, wallet: Wallet, wand: Wand2, wifi: Wifi, wrench: Wrench, x: X, zap: Zap,
};

/** Every name that `Icon` draws. */
export const iconNames: readonly string[] = Object.keys(icons);

/** An icon by name; an unknown name is a tick. Props: name, size (units), color, stroke. `<Icon name="zap" size={48} color={accent} />` */
export function Icon({ name, size = 48, color = "currentColor", stroke = 2 }: { name: string; size?: number; color?: string; stroke?: number }) {
  const { unit } = useFrameSize();
  const Drawn = (Object.hasOwn(icons, name) ? icons[name] : undefined) ?? Check;
  return <Drawn size={size * unit} color={color} strokeWidth={stroke} style={{ flexShrink: 0, display: "block" }} />;
}
