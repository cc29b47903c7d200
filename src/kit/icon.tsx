// One file an icon: the package's own index would evaluate all of them.
import type { LucideIcon } from "lucide-react";
import ArrowRight from "lucide-react/icons/arrow-right";
import Award from "lucide-react/icons/award";
import BadgeCheck from "lucide-react/icons/badge-check";
import Bell from "lucide-react/icons/bell";
import Book from "lucide-react/icons/book";
import Bot from "lucide-react/icons/bot";
import Box from "lucide-react/icons/box";
import Brain from "lucide-react/icons/brain";
import Briefcase from "lucide-react/icons/briefcase";
import Calendar from "lucide-react/icons/calendar";
import Camera from "lucide-react/icons/camera";
import BarChart3 from "lucide-react/icons/chart-column";
import Check from "lucide-react/icons/check";
import Clock from "lucide-react/icons/clock";
import Cloud from "lucide-react/icons/cloud";
import Code from "lucide-react/icons/code";
import Coffee from "lucide-react/icons/coffee";
import Compass from "lucide-react/icons/compass";
import CreditCard from "lucide-react/icons/credit-card";
import Crown from "lucide-react/icons/crown";
import Database from "lucide-react/icons/database";
import Download from "lucide-react/icons/download";
import Music from "lucide-react/icons/eighth-notes";
import Eye from "lucide-react/icons/eye";
import Smile from "lucide-react/icons/face-slightly-smiling";
import Film from "lucide-react/icons/film";
import Flag from "lucide-react/icons/flag";
import Flame from "lucide-react/icons/flame";
import Gift from "lucide-react/icons/gift";
import Globe from "lucide-react/icons/globe";
import GraduationCap from "lucide-react/icons/graduation-cap";
import Handshake from "lucide-react/icons/handshake";
import Headphones from "lucide-react/icons/headphones";
import Heart from "lucide-react/icons/heart";
import House from "lucide-react/icons/house";
import Image from "lucide-react/icons/image";
import InfinityIcon from "lucide-react/icons/infinity";
import Key from "lucide-react/icons/key";
import Layers from "lucide-react/icons/layers";
import LayoutGrid from "lucide-react/icons/layout-grid";
import Leaf from "lucide-react/icons/leaf";
import Lightbulb from "lucide-react/icons/lightbulb";
import Link from "lucide-react/icons/link";
import Lock from "lucide-react/icons/lock";
import Mail from "lucide-react/icons/mail";
import MapIcon from "lucide-react/icons/map";
import MapPin from "lucide-react/icons/map-pin";
import Megaphone from "lucide-react/icons/megaphone";
import MessageCircle from "lucide-react/icons/message-circle";
import Mic from "lucide-react/icons/mic";
import Moon from "lucide-react/icons/moon";
import MousePointer2 from "lucide-react/icons/mouse-pointer-2";
import Package from "lucide-react/icons/package";
import Palette from "lucide-react/icons/palette";
import Pencil from "lucide-react/icons/pencil";
import Phone from "lucide-react/icons/phone";
import Play from "lucide-react/icons/play";
import Puzzle from "lucide-react/icons/puzzle";
import Recycle from "lucide-react/icons/recycle";
import Rocket from "lucide-react/icons/rocket";
import Ruler from "lucide-react/icons/ruler";
import Scissors from "lucide-react/icons/scissors";
import Search from "lucide-react/icons/search";
import Send from "lucide-react/icons/send";
import Settings from "lucide-react/icons/settings";
import Shield from "lucide-react/icons/shield";
import ShoppingBag from "lucide-react/icons/shopping-bag";
import Smartphone from "lucide-react/icons/smartphone";
import Sparkles from "lucide-react/icons/sparkles";
import Star from "lucide-react/icons/star";
import Sun from "lucide-react/icons/sun";
import Target from "lucide-react/icons/target";
import Timer from "lucide-react/icons/timer";
import TrendingUp from "lucide-react/icons/trending-up";
import Trophy from "lucide-react/icons/trophy";
import Truck from "lucide-react/icons/truck";
import Umbrella from "lucide-react/icons/umbrella";
import Users from "lucide-react/icons/users";
import Utensils from "lucide-react/icons/utensils";
import Video from "lucide-react/icons/video";
import Wallet from "lucide-react/icons/wallet";
import Wand2 from "lucide-react/icons/wand-sparkles";
import Wifi from "lucide-react/icons/wifi";
import Wrench from "lucide-react/icons/wrench";
import X from "lucide-react/icons/x";
import Zap from "lucide-react/icons/zap";
import { useFrameSize } from "./frame-size";

const icons: Record<string, LucideIcon> = {
  "arrow-right": ArrowRight,
  award: Award,
  badge: BadgeCheck,
  chart: BarChart3,
  bell: Bell,
  book: Book,
  bot: Bot,
  box: Box,
  brain: Brain,
  briefcase: Briefcase,
  calendar: Calendar,
  camera: Camera,
  check: Check,
  clock: Clock,
  cloud: Cloud,
  code: Code,
  coffee: Coffee,
  compass: Compass,
  card: CreditCard,
  crown: Crown,
  database: Database,
  download: Download,
  eye: Eye,
  film: Film,
  flame: Flame,
  flag: Flag,
  gift: Gift,
  globe: Globe,
  graduation: GraduationCap,
  handshake: Handshake,
  headphones: Headphones,
  heart: Heart,
  home: House,
  image: Image,
  infinity: InfinityIcon,
  key: Key,
  layers: Layers,
  layout: LayoutGrid,
  leaf: Leaf,
  idea: Lightbulb,
  link: Link,
  lock: Lock,
  mail: Mail,
  map: MapIcon,
  "map-pin": MapPin,
  megaphone: Megaphone,
  message: MessageCircle,
  mic: Mic,
  moon: Moon,
  pointer: MousePointer2,
  music: Music,
  package: Package,
  palette: Palette,
  pencil: Pencil,
  phone: Phone,
  play: Play,
  puzzle: Puzzle,
  recycle: Recycle,
  rocket: Rocket,
  ruler: Ruler,
  scissors: Scissors,
  search: Search,
  send: Send,
  settings: Settings,
  shield: Shield,
  "shopping-bag": ShoppingBag,
  smartphone: Smartphone,
  smile: Smile,
  sparkles: Sparkles,
  star: Star,
  sun: Sun,
  target: Target,
  timer: Timer,
  trending: TrendingUp,
  trophy: Trophy,
  truck: Truck,
  umbrella: Umbrella,
  users: Users,
  utensils: Utensils,
  video: Video,
  wallet: Wallet,
  wand: Wand2,
  wifi: Wifi,
  wrench: Wrench,
  x: X,
  zap: Zap,
};

/** Every name that `Icon` draws. */
export const iconNames: readonly string[] = Object.keys(icons);

/** An icon by name; an unknown name is a tick. Props: name, size (units), color, stroke. `<Icon name="zap" size={48} color={accent} />` */
export function Icon({
  name,
  size = 48,
  color = "currentColor",
  stroke = 2,
}: {
  name: string;
  size?: number;
  color?: string;
  stroke?: number;
}) {
  const { unit } = useFrameSize();
  const Drawn = (Object.hasOwn(icons, name) ? icons[name] : undefined) ?? Check;
  return (
    <Drawn
      size={size * unit}
      color={color}
      strokeWidth={stroke}
      style={{ flexShrink: 0, display: "block" }}
    />
  );
}
